<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>%1 上出现新主机：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>%2 上出现 %1 台新主机：%3，另有 %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>%2 上出现 %1 台新主机：%3。</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>%1 正在丢失分组：其中 %2 遇到环形缓冲区已满（限值 %3）。</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>%1 承载 %2，超过限值 %3。</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>%1 已断开：链路恢复之前不会收到任何内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>自上次通知以来又发生了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>分组丢失</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>分组速率超过限值</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>比特率超过限值</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>新主机</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>接口断开</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>%1 是文件夹：请拖放一个捕获文件。</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>没有文件 %1：请拖放一个捕获文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>无法读取 %1（%2）：请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>%1 不是捕获文件：可以打开 pcap 和 pcapng，包括经 gzip 或 zstd 压缩的。</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>正在捕获</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>文件已读完</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>文件没有读到末尾：数字只反映此前的内容。</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>捕获意外结束：数字已过时。</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>辅助进程已有 %1 秒没有响应：数字已过时。</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>这无法做到</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>缺少捕获权限</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>接口不存在</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>不支持此项</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>系统报告了错误</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>窗口与辅助进程无法相互通信</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>将图表写入 %1 失败：%2。请在该处腾出空间，或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>配置有误之处使用默认值；请通过“捕获 &gt; 配置”（Ctrl+,）更正。</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Linux 工作站的流量分析器</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>立即在 &lt;interface&gt; 上开始捕获。</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>从 &lt;file&gt; 读取配置。</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>使用位于 &lt;path&gt; 的辅助进程。</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>在标准错误上输出窗口的响应速度。</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>要立即打开的捕获文件（pcap 或 pcapng）。</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 运行 netmoth --help 可查看用法。</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>请只给出一个捕获文件，而不是 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>请给出捕获文件或 --interface，不能两者都给。</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>没有文件“%1”：请检查路径。</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>--interface 需要一个名称，例如 eth0。</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>该流为 IPv4。</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>任一端的 IPv4 地址。</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>流的目标 IPv4 地址。</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>IPv4 流的 IANA 协议号或名称。</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>该流为 IPv6。</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>任一端的 IPv6 地址。</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>流的源 IPv6 地址。</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>流的目标 IPv6 地址。</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>任一端的名称（如已解析）。</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>该流为 TCP。</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>任一端的 TCP 端口。</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>流的源 TCP 端口。</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>流的目标 TCP 端口。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>流中是否有分组带 FIN 标志。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>流中是否有分组带 SYN 标志。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>流中是否有分组带 RST 标志。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>流中是否有分组带 PSH 标志。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>流中是否有分组带 ACK 标志。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>流中是否有分组带 URG 标志。</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>该流为 UDP。</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>任一端的 UDP or UDP-Lite 端口。</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>流的源 UDP or UDP-Lite 端口。</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>流的目标 UDP or UDP-Lite 端口。</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>该流为 SCTP。</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>任一端的 SCTP 端口。</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>流的源 SCTP 端口。</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>流的目标 SCTP 端口。</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>该流为 DCCP。</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>任一端的 DCCP 端口。</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>该流为 ICMP。</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>流中首个分组的 ICMP 类型。</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>流中首个分组的 ICMP 代码。</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>该流为 ICMPv6。</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>流中首个分组的 ICMPv6 类型。</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>流中首个分组的 ICMPv6 代码。</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>该流为 IGMP。</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>该流为 GRE。</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>该流为 IPsec ESP。</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>流的首个分组带有 VLAN 标签。</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>IANA 协议号或名称，IPv4 和 IPv6。</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>两个方向的分组。</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>从源到目标的分组。</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>从目标到源的分组。</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>两个方向的线路字节。</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>从源到目标的线路字节。</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>从目标到源的线路字节。</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>首个与最后一个分组之间的时间。</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>首个分组的时间。</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>最后一个分组的时间。</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>会话进行到何种程度，或结束时处于何种程度。</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>流尚未结束。</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>流已结束。</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>流结束的原因。</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有任何回应。</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>未捕获到开头的 TCP。</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>按序的 TCP 载荷，两个方向，包括缺口。</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>从未见到的 TCP 载荷。</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>重新发送的 TCP 段。</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>提前到达的 TCP 段。</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>重新发送的 TCP 确认。</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>某一端关闭其 TCP 窗口的次数。</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>与其他段相矛盾的 TCP 段。</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>TCP 握手的往返时间（如见到）。</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>任一端平滑后的 TCP 往返时间（如已测得）。</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>流的第一个分组的每个 VLAN 标签。</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>流的源 IPv4 地址:发起会话的一方。</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>流的源是由分组得知的,还是推测的。</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>首个分组 %1，最后一个分组 %2</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>%1 类型 %2，代码 %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>%1（IP 协议 %2）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>源的端口。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>目标的端口。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>传输协议。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>见到两端之前为“新建”；已结束的流会说明原因。</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>分组 →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>从源到目标的分组。</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← 分组</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>从目标到源的分组。</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>字节 →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>从源到目标的线路字节。</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← 字节</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>从目标到源的线路字节。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>首个与最后一个分组之间的时间。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后出现</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>最后一个分组的时间。</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>首个分组的时间。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>分组总数</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>两个方向的分组。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>字节总数</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>两个方向的线路字节。</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均速率</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>两个方向的线路比特数除以流的时长。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation>首个分组外最内层的隧道及其标识。</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传次数</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>重新发送的 TCP 段，两个方向。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>从未见到的 TCP 载荷，两个方向。</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>TCP 握手的往返时间。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP 标志</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>见到的所有 TCP 标志，源和目标。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>已结束：空闲</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>已结束：关闭</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>已结束：被逐出</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>结束时仍打开</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>当前速率</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>最近一秒左右两个方向的线路比特数。</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>第一个分组的 VLAN ID，最外层在前。</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>会话另一方的地址。</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>发起会话一方的地址;推测时为斜体。</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP 标志</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传次数</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>从未见到（缺口）</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>未见到开头</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n 个段与其他段相矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>首个分组</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>最后一个分组</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>%1，深 %n 层 IP 首部</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>隧道端点</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>ICMP 错误</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1，最后一个类型 %2，代码 %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均速率</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>源名称</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>目标名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>隧道的 VLAN</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>推测:没有分组表明由谁发起</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>JSON 数组 (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>EVE JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>将流写入 %1 失败：%2。请在该处腾出空间，或选择其他位置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 条流写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>正在将 %Ln 条流写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>未找到捕获辅助进程 netmoth-capture（已查找：%1）：请安装软件包 netmoth-capture，或用 --helper 指定它。</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>您无权运行捕获辅助进程 %1：请重新安装软件包 netmoth-capture，或运行 `sudo chmod a+x %1`。</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>您无权捕获，因为您不在组 %1 中：请运行 `sudo usermod -aG %1 $USER`（立即生效），或请管理员允许这次捕获。</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>AppImage 无法拥有捕获权限：请运行 `%1 --install-helper`（每个版本一次），或请管理员允许这次捕获。</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>捕获未获允许：管理员密码的询问被取消。</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>捕获未获允许：polkit 拒绝了请求，或此会话中没有询问管理员密码的程序。</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>将捕获辅助进程复制到 %1 失败（%2）：那里还有空间吗？</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>网卡：%1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>内核积压 (softnet)：%1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>环形缓冲区：%1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>流表已满：%1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>平均分组/秒</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>分组/秒</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>平均比特/秒</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>比特/秒</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>当前丢弃</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>累计丢弃</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>活动流</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>缓冲余量</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>辅助进程 CPU</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>辅助进程内存</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>自开始以来收到 %1 个分组，处理 %2 个。</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>自开始以来线路上有 %1 字节。</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>最近一秒内因环形缓冲区已满而丢失的分组比例。</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>自开始以来丢失 %1 个分组（%2）。</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>活动 %1 条，自开始以来见到 %2 条。</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>如果辅助进程受阻，环形缓冲区的空闲部分能承受当前速率多长时间。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>辅助进程的 CPU 时间；100% 为一个核心。</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>辅助进程的常驻内存，包括环形缓冲区和流表。</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>超过 10 min</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 分组/秒</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>捕获过滤器、捕获</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>显示过滤器中的正则表达式</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>压缩的捕获文件</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>辅助进程的命令行</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>辅助进程的权限</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>辅助进程的沙盒</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>环形缓冲区</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>IP 分片</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>TCP 数据流</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>要捕获的网络接口；留空：默认路由的接口。</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>分组的捕获方式：afpacket 映射内核的环形缓冲区，pcap 经由 libpcap。</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>采用 tcpdump 语言的捕获过滤器；留空：所有分组。</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>同时捕获发往其他机器的帧。</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>环形缓冲区，各有自己的工作线程，内核在其间分配流。</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>工作线程可使用的核心数；0：机器的 75%，至少一个。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>在内核写入之处直接读取分组；false 则先将每个分组复制出来。</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>内核检查的标称帧大小；更大的帧仍会完整到达。</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>环形缓冲区一个块的大小；大于块的帧会被截断。</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>一个环形缓冲区的块数；越多越能应对工作线程较长的停顿。</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>分组在未满的块中等待的最长时间。</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>空闲这段时间后，已建立的流算作结束；任何流都不会保留更久。</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>条流</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>每个工作线程同时可容纳的流；其内存在启动时预留。</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>无应答的流可占用的流表比例，使 SYN 洪泛不能挤掉已建立的流。</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>每个工作线程保留的已结束流，直到窗口或代理读取为止。</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>未完成握手的 TCP 流空闲多久后结束；0：connection_timeout，最多 60。</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>已建立的 TCP 流空闲多久后结束；0：connection_timeout。</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>已关闭的 TCP 流等待迟到段的时间；0：connection_timeout，最多 10。</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>未获应答的 UDP 流空闲多久后结束；0：connection_timeout，最多 30。</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>已获应答的 UDP 流空闲多久后结束；0：connection_timeout。</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>其他协议未获应答的流空闲多久后结束；0：connection_timeout，最多 30。</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>其他协议已获应答的流空闲多久后结束；0：connection_timeout。</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>层隧道</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>向内跟踪到会话的嵌套隧道层数；超出时以最后见到的为准。</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>个数据报</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>每个工作线程同时可有的不完整 IP 数据报；超出时放弃最旧的。</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>每个工作线程的分片所用内存上限；按需占用。</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>自首个分片起多久后放弃不完整的 IPv4 数据报。</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>对 IPv6 同理。</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>TCP 段相互矛盾时以哪一份为准：第一份、最后一份，或按这些系统的做法。</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>连接每个方向交出的字节数；其后只计数。0：全部。</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>每个方向等待空洞被填补的字节数；超出后该空洞被视为缺口。</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>也跟踪未见到开头的连接。</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>每个工作线程的 TCP 连接和等待段所用内存上限；按需占用。</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>以 EVE JSON 行追加已结束流的文件；留空：无。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>用于工作站：config.yml 的值。</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>用于 8 核、8 GiB 机器上的繁忙链路：config_optimized.yml 的值。</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>低内存</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>较小的缓冲区和表：一个工作线程约 30 MiB，可应对的停顿较短。</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>分组到达一毫秒后即可看到，代价是唤醒更频繁。</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>实时捕获时每个分组保留的字节数；超出部分被截断并做标记。文件则完整读取。</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>将数据流写入 %1 失败：%2。请在该处腾出空间，或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[%1 自偏移 %2 起已知：此前的内容未被跟踪]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[缺口：自 %2 起的 %1 字节从未捕获]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[缺口：自 %2 起的 %1 字节已捕获，但未跟踪]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[自 %2 起的另外 %1 字节未保留在此]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>正在读取文件：%1。</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>实时跟踪：到来的内容会追加。</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>数据流已结束；这是捕获到的全部内容。</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>文件先于数据流结束。</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>不再跟踪：捕获已结束，或改为跟踪其他数据流。</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>此流没有载荷。</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>此流已结束，而实时捕获不保留载荷：请在流活动时跟踪。</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>跟踪失败。</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>正在保存到文件：目前 %1 字节。</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>未捕获到连接的开头。</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>未显示：%1 字节。</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>字节 →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← 字节</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>发送分组</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>分组 →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>接收分组</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← 分组</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后出现</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>IP 地址。</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>传输协议。</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>说明流用途的端口。</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>解析名称时由反向 DNS 得到的名称。</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>通常在此端口上监听的服务。</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>最近一秒左右两个方向的线路比特数。</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>两个方向的线路字节。</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>占各流全部字节的比例。</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>主机发送的字节。</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>来自各流源的字节。</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>主机接收的字节。</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>来自各流目标的字节。</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>两个方向的分组。</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>主机发送的分组。</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>来自各流源的分组。</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>主机接收的分组。</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>来自各流目标的分组。</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>活动和已结束的流。</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>当前活动的流。</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>重新发送的 TCP 段，两个方向。</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>首个分组的时间。</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>最后一个分组的时间。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>开始丢失分组。</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>辅助进程停止响应。</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 已断开。</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>不再有捕获过滤器。</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>捕获过滤器：%1</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>捕获已暂停。</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>捕获已继续。</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>可承受内核更长的停顿；链路可能短暂中断</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>驱动程序不允许更改</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>看到的是原样到达的分组，而不是合并后的</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>irqbalance 正在运行并自行移动中断</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>每个靠近网卡的 CPU 一个接收队列</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>网卡只有一个接收队列：RPS 让每个 CPU 都从中取分组</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>网卡自行将分组分配到各队列</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>每个 CPU 通过自己的队列发送，互不干扰</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>等待 CPU 的分组（RPS、veth、loopback）超过此数即被丢弃</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>接收循环一轮可以取的分组数</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>一轮可用的时间；被截断的轮次计入 time_squeeze</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>捕获过滤器以机器码运行</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>内核的分组环形缓冲区不使用套接字缓冲区</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>需要先提速的 CPU 会在此期间丢失分组</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>流表请求大页；其他程序不会得到</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>流表能得到所请求的大页</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>工作线程固定在网卡附近：移动其内存只会耗费时间</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>只有一个 NUMA 节点</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>与 --apply 之前相同</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>已与 --apply 之前相同</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>系统不再提供此项</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>有人在 --apply 之后更改过，因此保持不变</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>内核或驱动程序拒绝</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>每次启动时；--revert 将其移除</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>由 --persist 写入</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>其数据包来自另一个接口，应调整该接口</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>无法在 Wireshark 中打开 %1：文件已不存在，或不允许读取。</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>Wireshark 无法启动。请安装它，或确认可在 PATH 中找到它。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>关于 Netmoth</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>许可证(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>版本、构建和库的文本，供错误报告使用</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Linux 工作站的流量分析器</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件；不提供任何担保。</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1，构建标识 %2</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>库及其许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU 通用公共许可证第 3 版</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>环形缓冲区中丢失的分组多于(&amp;L)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>分组多于(&amp;P)</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> 分组/秒</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>流量多于(&amp;T)</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>本站点网络中出现新主机(&amp;N)</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>所捕获的接口断开(&amp;I)</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>通知规则</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>实时捕获运行时，遇到以下情况通知我：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>同一规则两次消息之间至少间隔(&amp;E)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>限值：%1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>拖放了 %n 个文件：请只拖放一个捕获文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>%1 不在这台计算机上：请先保存到本机。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>捕获过滤器(&amp;U)</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>捕获过滤器</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>捕获所有内容；例如：tcp port 443 or host 192.0.2.1</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>采用 libpcap 语言 (BPF) 的过滤器。被它拒绝的分组根本不会被捕获。要选择显示的内容，请使用显示过滤器。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>读取文件的进度</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>保存将更改的行</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>将新建文件 %1。</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 保持不变。</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>%1：删除行 (-)：%2，添加行 (+)：%3。其余各行逐字节保持不变。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>分组/秒</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>丢弃/秒</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>softnet</source>
        <translation>softnet</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>没有丢弃</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>新建/秒（右）</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>结束/秒（右）</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>正在等待首批分组</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>显示这段时间的流</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>随时间变化的图表</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>比特/秒</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>显示在图表所示时间内见到的流。</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>将图表保存为图片（PNG、SVG）或数值（CSV）。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>使图表静止。不会丢失任何内容：恢复跟随时，期间到来的都在。</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>重新显示最新内容。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>Netmoth: %1</source>
        <translation>Netmoth：%1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartSaving</name>
    <message>
        <source>Cancelled: the charts were not saved.</source>
        <translation>已取消：图表未保存。</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;逗号分隔的数值 (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>正在将图表保存到 %1。</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>图表仍在保存到另一个文件：请等待结束。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>重新开始捕获(&amp;R)</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> 捕获过滤器已保存，但未生效：%1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>适合某种用途的值；来源和输出保持不变</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>恢复为文件中的内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>帮助(&amp;E)</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1：%2尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>配置：%1[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>更改 (%1)(&amp;H)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>检查并保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>%1 在磁盘上已更改，已重新载入。</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>%1 在磁盘上被其他程序更改。您在此编辑的内容基于更改之前的文件。</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>载入文件，放弃我的</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>%1 已从磁盘上删除。保存会重新创建它。</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>另存为我自己的副本</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>%1 对您是只读的。netmoth 启动时会改为读取位于 %2 的副本。</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>保存前请更正：%1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>保存前请更正第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>立即生效：%1。</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>下次开始捕获时生效：%1。</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>重新开始会从头再次读取 %1。</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>重新开始会结束对 %1 的捕获：其 %2 条流和图表将离开窗口，恢复运行之前经过的分组将看不到。</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>正以已保存的值重新开始捕获。</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>一切与文件中相同。</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>显示通知规则报告的内容</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>显示过滤器(&amp;D)</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>显示过滤器</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>显示所有流；例如：ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>用 Wireshark 的语言选择显示哪些流。Ctrl+空格可补全。要选择捕获的内容，请使用捕获过滤器。</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>显示过滤器，%1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>显示过滤器的帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>应用%1</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近使用和已保存的过滤器</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>最近使用和已保存的过滤器：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此过滤器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>移除已保存的过滤器(&amp;R)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>忘记最近的过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此过滤器</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>过滤器的名称（同名的将被替换）：</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>此过滤器有效。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>复制所选的流(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>导出所选的流(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>导出显示的所有流(&amp;A)…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>导出流</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>已取消：未复制或写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>正在复制 %Ln 条流。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>已复制 %2 条流中的前 %1 条，这是剪贴板所能容纳的数量：要得到全部，请将流导出到文件。</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>流仍在复制或写入：请等待结束，或将其取消。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>所选流的详情</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>选择一条流以查看其详情</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ 发送</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← 返回</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>活动或已结束的流</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>所有流</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>活动流</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>已结束的流</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>搜索流</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>搜索：地址、端口、协议、状态</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>显示 %1 条中的 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>；最先结束的 %Ln 条已被遗忘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>TCP 数据流：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>数据流的状态</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>复制所选内容，或此部分的全部内容</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>按显示的样子(&amp;S)…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>%1 的字节…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>已将 %1 字节写入 %2。</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>已改为跟踪此捕获的另一数据流。</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>重新跟踪此流(&amp;T)</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>保存 %1…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>此数据流比此处保留的内容 (%1) 长：无论多长都可以保存到文件。</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>将数据流保存为文本</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>保存 %1 的字节</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>正在保存一个方向：请等待其结束，或立即完成。</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>正在将 %1 写入 %2。</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>立即完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>没有设置符合这些词。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>除非另有说明，设置在下次开始捕获时生效。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>文件中另有以下内容，原样保留：</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>Netmoth 帮助</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在此页面中搜索</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>本页为英文。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>无法捕获</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>默认路由</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfacePanel</name>
    <message>
        <source>&amp;Interfaces</source>
        <translation>接口(&amp;I)</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>网络接口</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyFigureStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyRow</name>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1立即生效。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>将 %1 设为默认值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>捕获的视图</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>流(&amp;L)</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>仅显示此会话(&amp;V)</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>仅显示此源的流(&amp;S)</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>仅显示此目标的流(&amp;D)</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>正在等待首批分组</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>文件中没有分组</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>没有捕获到任何内容</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>主机(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>协议(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>在 Wireshark 中打开此流(&amp;W)</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>仅适用于捕获文件：实时捕获的分组不会保留。</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>未安装 Wireshark。</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>复制用于 Wireshark 的过滤器(&amp;I)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MainWindow</name>
    <message>
        <source>Netmoth</source>
        <translation>Netmoth</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>在所选接口上开始捕获</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>停止捕获</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>开始或停止</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>配置(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>接口(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>正在捕获 %1：请先停止，再开始另一个。</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>正在捕获 %1：请先停止，再打开文件。</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>捕获文件 (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>%1 – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>请求许可…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>改为打开捕获文件…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>在选择其他语言之前，请先保存或放弃对配置的更改。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>解析主机名(&amp;H)</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>向名称服务器查询所显示地址的名称。它们会得知您在查看什么，而查询本身也是流量。</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>显示服务名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>跟踪 TCP 数据流(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>通知规则(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>优化此系统(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>此视图的帮助(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>显示过滤器参考(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>关于 Netmoth(&amp;A)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>通知，最新的在前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>最大的流</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>最大的主机</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>最大的协议</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ 发送</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>%1：自开始以来 %2</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>当前最大</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>自开始以来最大</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>流在最近一分钟的速率</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ %1，← %2</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>尚无速率</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>已静默一分钟</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>%1 已不存在：已从最近文件列表中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>%n 个捕获文件已不存在：已从最近文件列表中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2 – %3</source>
        <translation>&amp;%1  %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No capture file was opened yet</source>
        <translation>尚未打开过捕获文件</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无内容可显示</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>在数据流中查找</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>前一部分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>后一部分(&amp;L)</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>查找文本，或如 0d 0a 的字节</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>查找文本</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>已从另一端找到</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>方向(&amp;D)：</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>两个方向</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>显示为(&amp;A)：</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>十六进制转储</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Latin-1</source>
        <translation>Latin-1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamView</name>
    <message>
        <source>Payload of the stream</source>
        <translation>数据流的载荷</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>按字节的%1图示</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>按字节排名最大</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>%1：发送 %2，接收 %3</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>显示 %Ln 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>%Ln 个较小项（合计 %1）未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>统计过滤器、搜索和所选时间允许通过的流。</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>总数偏低：%Ln 条已结束的流到来过快，未能计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>显示其流(&amp;S)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>找不到调优脚本（查找位置：%1）：请安装软件包 netmoth-capture。</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>无法启动调优脚本 %1：%2。</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>此版本的 Netmoth 无法理解调优脚本 %1 的回答：请安装相同版本的两者。</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>未作任何更改：缺少询问管理员密码的 pkexec；请安装软件包 pkexec，或使用终端。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>有 %n 项设置无法更改；表中说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>未作任何更改：管理员密码的询问被取消。</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>未作任何更改：polkit 拒绝了请求，或此会话中没有询问管理员密码的程序。</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>调优脚本提前结束：请重新查看更改了什么。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>显示所有时间</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>重新显示所有时间的流。图表保持原位。</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>仅显示在 %1 至 %2（%3）之间见到的流。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>显示或隐藏窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Netmoth – %1</source>
        <translation>Netmoth – %1</translation>
    </message>
    <message>
        <source>Netmoth – %1: %2</source>
        <translation>Netmoth – %1：%2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningDialog</name>
    <message>
        <source>Also at each &amp;start of this computer</source>
        <translation>此计算机每次启动时也应用(&amp;S)</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>优化此系统</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>这些设置决定此计算机上的分组是否会在捕获看到之前丢失。在您选择应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>设置的当前值和将要变成的值</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>已更改的设置及其原来的值</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>设置的状态</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>否则重新启动计算机会撤销全部更改</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>接口(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>恢复为与之前完全相同的值</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>复制表格(&amp;O)</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>此 Netmoth 副本不是以软件包安装的，因此这里不会以 root 身份运行任何程序。在终端中运行此命令可应用表中所示内容：%1</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>复制还原命令</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>已还原 %n 项设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>已更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>复制用于终端的命令</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>已保存(&amp;V)</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>已保存(&amp;V) (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>正在等待管理员密码以及设置的更改。</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>正在读取设置。</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>未应用任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>自 %1 起已应用：已保存 %n 项设置原来的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>已应用：已保存 %n 项设置原来的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>此计算机每次启动时都会重新应用。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>将更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>此后被更改</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>其他协议</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>畸形分组</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>承载它的流</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>无流</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>未解码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%2 个分组中有 %1 个（%3）未解码，主要是 %4。“协议”视图列出了它们。</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>前 %2 个分组中有 %1 个（%3）未解码，主要是 %4。“协议”视图列出了它们。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>未解码</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>%2 个分组中有 %1 个不在这些总和中：其中没有可解码的 IP 分组。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>您的网络上有什么？</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>请在左侧选择接口并开始捕获，或打开捕获文件。
每个接口旁的线条显示其最近一分钟的流量。</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>打开捕获文件…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>开始捕获</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>在 %1 上开始捕获</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>此文件含有按行编辑会改变的字符（行尾或编码）：只能在表单中更改。</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>YAML 形式的配置文件</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>按 Enter 或双击可转到该行。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>第 %1 行，第 %2 列，%3：%4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>正在将数据流写入 %1。</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>数据流仍在写入另一个文件：请等待结束，或将其取消。</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>实时捕获在运行时传递载荷，但不保留：请重新开始捕获，或打开捕获文件。</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>捕获过滤器可以在实时捕获进行时更改。</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>移动宽带</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>WireGuard 隧道</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>Wi-Fi 监听</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>虚拟以太网</translation>
    </message>
</context>
</TS>
