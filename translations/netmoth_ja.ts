<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>%1 に新しいホスト: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>%2 に新しいホスト %1 台: %3、ほか %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>%2 に新しいホスト %1 台: %3。</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>%1 でパケットが失われています: %2 がリングバッファ満杯で入れません (上限 %3)。</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>%1 は %2 を運んでおり、上限の %3 を超えています。</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>%1 がダウンしました: リンクが戻るまで何も届きません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>前回の通知以降、さらに %n 回起きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>パケットの損失</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>パケットレートが上限を超過</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>ビットレートが上限を超過</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>新しいホスト</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>インターフェースのダウン</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>%1 はフォルダです: キャプチャファイルを 1 つドロップしてください。</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>ファイル %1 がありません: キャプチャファイルを 1 つドロップしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>%1 を読み取れません (%2): アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>%1 はキャプチャファイルではありません: pcap と pcapng (gzip や zstd での圧縮も可) を開けます。</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>キャプチャ中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>ファイル読み取り済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>ファイルは最後まで読まれていません: 数値はそれ以前のものです。</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>キャプチャが予期せず終了しました: 数値は古いものです。</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>補助プロセスが %1 秒間応答していません: 数値は古いものです。</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>これはできません</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>キャプチャの権限がありません</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>インターフェースがありません</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>これには対応していません</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>システムがエラーを報告しました</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>ウィンドウと補助プロセスの間で通信できません</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>グラフを %1 に書き込めませんでした: %2。空きを作るか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>設定に誤りがある箇所は既定値を使います。「キャプチャ &gt; 設定」(Ctrl+,) で直してください。</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Linux ワークステーション用トラフィックアナライザ</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>&lt;interface&gt; ですぐにキャプチャを開始します。</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>&lt;file&gt; から設定を読みます。</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>&lt;path&gt; の補助プロセスを使います。</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>ウィンドウの応答の速さを標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>すぐに開くキャプチャファイル (pcap または pcapng)。</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 使い方は netmoth --help で表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>キャプチャファイルは %n 個ではなく 1 つ指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>キャプチャファイルか --interface のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>ファイル「%1」がありません: パスを確認してください。</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>--interface には名前が必要です。例: eth0。</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>IPv4 のフローです。</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>いずれかの端点の IPv4 アドレス。</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>フローの宛先 IPv4 アドレス。</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>IPv4 フローの IANA プロトコル番号または名前。</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>IPv6 のフローです。</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>いずれかの端点の IPv6 アドレス。</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>フローの送信元 IPv6 アドレス。</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>フローの宛先 IPv6 アドレス。</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>いずれかの端点の名前 (解決された場合)。</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>TCP のフローです。</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>いずれかの端点の TCP ポート。</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>フローの送信元 TCP ポート。</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>フローの宛先 TCP ポート。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>FIN が立ったパケットがフローにあるかどうか。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>SYN が立ったパケットがフローにあるかどうか。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>RST が立ったパケットがフローにあるかどうか。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>PSH が立ったパケットがフローにあるかどうか。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>ACK が立ったパケットがフローにあるかどうか。</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>URG が立ったパケットがフローにあるかどうか。</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>UDP のフローです。</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>いずれかの端点の UDP or UDP-Lite ポート。</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>フローの送信元 UDP or UDP-Lite ポート。</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>フローの宛先 UDP or UDP-Lite ポート。</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>SCTP のフローです。</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>いずれかの端点の SCTP ポート。</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>フローの送信元 SCTP ポート。</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>フローの宛先 SCTP ポート。</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>DCCP のフローです。</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>いずれかの端点の DCCP ポート。</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>ICMP のフローです。</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>フローの最初のパケットの ICMP タイプ。</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>フローの最初のパケットの ICMP コード。</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>ICMPv6 のフローです。</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>フローの最初のパケットの ICMPv6 タイプ。</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>フローの最初のパケットの ICMPv6 コード。</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>IGMP のフローです。</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>GRE のフローです。</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>IPsec ESP のフローです。</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>フローの最初のパケットに VLAN タグがありました。</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>IANA プロトコル番号または名前。IPv4 と IPv6。</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>両方向のパケット。</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>送信元から宛先へのパケット。</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>宛先から送信元へのパケット。</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>両方向の回線上のバイト数。</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>送信元から宛先への回線上のバイト数。</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>宛先から送信元への回線上のバイト数。</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>最初と最後のパケットの間の時間。</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>最初のパケットの時刻。</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>最後のパケットの時刻。</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>会話の進み具合、または終了時の進み具合。</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>フローは終了していません。</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>フローは終了しました。</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>フローが終了した理由。</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>何も返ってきませんでした。</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>始まりがキャプチャされなかった TCP。</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>順序どおりの TCP ペイロード。両方向、欠落を含みます。</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>一度も見られなかった TCP ペイロード。</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>再送された TCP セグメント。</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>順番より先に届いた TCP セグメント。</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>再送された TCP 確認応答。</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>端点が TCP ウィンドウを閉じた回数。</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>ほかと矛盾する TCP セグメント。</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>TCP ハンドシェイクの往復時間 (見られた場合)。</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>いずれかの端点の平滑化された TCP 往復時間 (測定された場合)。</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>フローの最初のパケットの各 VLAN タグ。</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>フローの送信元 IPv4 アドレス(通信を始めた側)。</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>フローの送信元がパケットから分かったか、推測か。</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>最初のパケット %1、最後のパケット %2</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>%1 タイプ %2、コード %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>%1 (IP プロトコル %2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>送信元ポート</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>送信元のポート。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>宛先ポート</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>宛先のポート。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>トランスポートプロトコル。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>両端が見られるまでは「新規」です。終了したフローには終了の理由が示されます。</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>パケット →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>送信元から宛先へのパケット。</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← パケット</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>宛先から送信元へのパケット。</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>バイト →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>送信元から宛先への回線上のバイト数。</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← バイト</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>宛先から送信元への回線上のバイト数。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>最初と最後のパケットの間の時間。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終観測</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>最後のパケットの時刻。</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回観測</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>最初のパケットの時刻。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>パケット合計</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>両方向のパケット。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>バイト合計</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>両方向の回線上のバイト数。</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均レート</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>両方向の回線上のビット数をフローの期間で割った値。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation>最初のパケットを包む最も内側のトンネルとその ID。</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>再送数</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>再送された TCP セグメント (両方向)。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>一度も見られなかった TCP ペイロード (両方向)。</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>TCP ハンドシェイクの往復時間。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP フラグ</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>見られたすべての TCP フラグ (送信元と宛先)。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>終了: 無通信</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>終了: 切断</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>終了: 追い出し</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>終了時に継続中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>established</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>現在のレート</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>直近 1 秒ほどの両方向の回線上のビット数。</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>最初のパケットの VLAN ID（外側から順）。</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>通信の相手側のアドレス。</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>通信を始めた側のアドレス。推測の場合は斜体。</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP フラグ</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>追跡なし</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>再送数</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序違い</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>重複 ACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>ゼロウィンドウ</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>未観測 (欠落)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>往復 %1</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>始まりは見られませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n 個のセグメントがほかと矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>最初のパケット</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>最後のパケット</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>%1、IP ヘッダ %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>トンネルの両端</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>ICMP エラー</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1、最後はタイプ %2、コード %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均レート</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>送信元の名前</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>宛先の名前</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>トンネルの VLAN</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>推測: どちらが始めたかを示すパケットなし</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>JSON 配列 (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>EVE JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>フローを %1 に書き込めませんでした: %2。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 件のフローを %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>%Ln 件のフローを %1 に書き込んでいます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>補助プロセス netmoth-capture が見つかりません (探した場所: %1)。パッケージ netmoth-capture をインストールするか、--helper で指定してください。</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>補助プロセス %1 を実行する権限がありません。パッケージ netmoth-capture をもう一度インストールするか、`sudo chmod a+x %1` を実行してください。</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>グループ %1 に属していないため、キャプチャできません。`sudo usermod -aG %1 $USER` を実行するか (すぐに有効になります)、管理者にこのキャプチャを許可してもらってください。</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>AppImage はキャプチャの権限を持てません。`%1 --install-helper` を実行するか (バージョンごとに一度)、管理者にこのキャプチャを許可してもらってください。</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>キャプチャは許可されませんでした。管理者のパスワードの入力が取り消されました。</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>キャプチャは許可されませんでした。polkit が拒否したか、このセッションに管理者のパスワードを尋ねるプログラムがありません。</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>補助プロセスを %1 にコピーできませんでした (%2)。空き容量はありますか？</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>ネットワークカード: %1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>カーネルの待ち行列 (softnet): %1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>リングバッファ: %1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>フローテーブル満杯: %1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>平均パケット/秒</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>パケット/秒</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>平均ビット/秒</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>ビット/秒</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>現在のドロップ</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>ドロップ合計</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>アクティブフロー</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>リングの余裕</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>補助 CPU</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>補助メモリ</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>開始以来 %1 パケットを受信、%2 パケットを処理。</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>開始以来、回線上で %1 バイト。</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>リングバッファが満杯だったために直近 1 秒に失われたパケットの割合。</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>開始以来 %1 パケットを損失 (%2)。</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>アクティブ %1、開始以来 %2。</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>補助プロセスが止められた場合に、リングバッファの空きが現在のレートをどれだけ受け止められるか。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>補助プロセスの CPU 時間。100 % が 1 コアです。</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>補助プロセスの常駐メモリ。リングバッファとフローテーブルを含みます。</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>10 min 超</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 パケット/秒</translation>
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
        <translation>0 %</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>キャプチャフィルタ、キャプチャ</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>表示フィルタの正規表現</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>圧縮されたキャプチャファイル</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>補助プロセスのコマンドライン</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>補助プロセスの権限</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>補助プロセスのサンドボックス</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>リングバッファ</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>IP フラグメント</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>TCP ストリーム</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>キャプチャするネットワークインターフェース。空欄: 既定ルートのインターフェース。</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>パケットのキャプチャ方法: afpacket はカーネルのリングバッファをマップし、pcap は libpcap を通します。</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>tcpdump の言語によるキャプチャフィルタ。空欄: すべてのパケット。</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>ほかのマシン宛てのフレームもキャプチャします。</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>リングバッファの数。それぞれに専用のワーカーがあり、カーネルがフローを振り分けます。</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>ワーカーが使えるコア数。0: マシンの 75 %、少なくとも 1。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>カーネルが書いた場所でパケットを読みます。false では先に 1 つずつコピーします。</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>カーネルが検査する公称フレームサイズ。より大きいフレームも完全に届きます。</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>リングバッファの 1 ブロックのサイズ。ブロックより大きいフレームは切られます。</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>1 つのリングバッファのブロック数。多いほどワーカーの長い停止に耐えられます。</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>満杯でないブロックでパケットが待つ最長時間。</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>確立したフローが終了したとみなされるまでの無通信時間。これより長く残るフローはありません。</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>各ワーカーが同時に保持できるフロー数。メモリは開始時に確保されます。</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>応答のないフローが占めてよいフローテーブルの割合。SYN フラッドが確立したフローを追い出せないようにします。</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>ウィンドウかエージェントが読むまで各ワーカーが保持する終了フロー数。</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>ハンドシェイクが完了していない TCP フローが終了するまでの無通信時間。0: connection_timeout、最大 60。</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>確立した TCP フローが終了するまでの無通信時間。0: connection_timeout。</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>切断された TCP フローが遅れたセグメントを待つ時間。0: connection_timeout、最大 10。</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>応答のない UDP フローが終了するまでの無通信時間。0: connection_timeout、最大 30。</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>応答のあった UDP フローが終了するまでの無通信時間。0: connection_timeout。</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>ほかのプロトコルの応答のないフローが終了するまでの無通信時間。0: connection_timeout、最大 30。</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>ほかのプロトコルの応答のあったフローが終了するまでの無通信時間。0: connection_timeout。</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>内側の会話までたどる入れ子のトンネルの数。超えた場合は最後に見たものが有効です。</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>データグラム</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>各ワーカーで同時に未完成でよい断片化 IP データグラム数。超えると最も古いものが破棄されます。</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>各ワーカーのフラグメントの最大メモリ。必要に応じて使われます。</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>最初のフラグメントから、未完成の IPv4 データグラムが破棄されるまでの時間。</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>IPv6 での同じ時間。</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>TCP セグメントが矛盾する場合にどれを採るか: 最初、最後、またはこれらのシステムの流儀。</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>接続の各方向で引き渡すバイト数。以降は数えるだけです。0: すべて。</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>穴が埋まるのを待つ各方向のバイト数。超えると穴は欠落とみなされます。</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>始まりが見られなかった接続も追跡します。</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>各ワーカーの TCP 接続と待機セグメントの最大メモリ。必要に応じて使われます。</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>終了したフローを EVE JSON 行として追記するファイル。空欄: なし。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>ワークステーション用: config.yml の値。</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>8 コア、8 GiB のマシンの混雑した回線用: config_optimized.yml の値。</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>省メモリ</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>小さなバッファとテーブル: 1 ワーカーで約 30 MiB。耐えられる停止は短くなります。</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>対話的</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>パケットは到着の 1 ミリ秒後に見えます。その分、起動の回数が増えます。</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>ライブキャプチャで各パケットから保持するバイト数。超えた分は切られ、切り詰めの印が付きます。ファイルは全体が読み込まれます。</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>ストリームを %1 に書き込めませんでした: %2。空きを作るか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[%1 はオフセット %2 以降のみ: それ以前は追跡されていません]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[欠落: %2 からの %1 バイトは一度もキャプチャされていません]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[欠落: %2 からの %1 バイトはキャプチャされましたが、追跡されていません]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[%2 以降の %1 バイトはここには保持されていません]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>ファイルを読み取り中: %1。</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>ライブで追跡中: 届いたものが追加されます。</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>ストリームは終了しました。キャプチャされたのはこれがすべてです。</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>ストリームより先にファイルが終わっています。</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>追跡は終わりました: キャプチャが終了したか、別のストリームが追跡されています。</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>このフローにペイロードはありませんでした。</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>このフローは終了しており、ライブキャプチャはペイロードを保持しません: アクティブな間に追跡してください。</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>追跡に失敗しました。</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>ファイルに保存中: これまでに %1 バイト。</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>接続の始まりはキャプチャされませんでした。</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>非表示: %1 バイト。</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>バイト →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← バイト</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>送信パケット</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>パケット →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>受信パケット</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← パケット</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回観測</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終観測</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>IP アドレス。</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>トランスポートプロトコル。</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>フローの用途を示すポート。</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>名前解決が有効なときの逆引き DNS による名前。</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>このポートで通常待ち受けているもの。</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>直近 1 秒ほどの両方向の回線上のビット数。</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>両方向の回線上のバイト数。</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>フローの全バイトに対する割合。</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>ホストが送信したバイト。</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>フローの送信元からのバイト。</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>ホストが受信したバイト。</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>フローの宛先からのバイト。</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>両方向のパケット。</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>ホストが送信したパケット。</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>フローの送信元からのパケット。</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>ホストが受信したパケット。</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>フローの宛先からのパケット。</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>アクティブなフローと終了したフロー。</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>現在アクティブなフロー。</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>再送された TCP セグメント (両方向)。</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>最初のパケットの時刻。</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>最後のパケットの時刻。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>パケットの損失が始まりました。</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>補助プロセスが応答しなくなりました。</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>%1 が復帰しました。</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 がダウンしました。</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>キャプチャフィルタはなくなりました。</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>キャプチャフィルタ: %1</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>キャプチャを一時停止しました。</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>キャプチャを再開しました。</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>カーネルのより長い停止を吸収。リンクが一瞬止まることがある</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>ドライバが変更を許さない</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>パケットが結合されず、届いたまま見える</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>irqbalance が動いていて、割り込みを自分で移す</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>カードに近い CPU ごとに受信キューを 1 つ</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>カードの受信キューは 1 つ。RPS で全 CPU がそこからパケットを取る</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>カード自身がパケットをキューに振り分ける</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>各 CPU が自分のキューで送信し、他を妨げない</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>CPU を待つパケット (RPS、veth、ループバック) は、これを超えるとドロップされる</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>受信ループの 1 回で取れるパケット数</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>1 回にかけてよい時間。打ち切られた回は time_squeeze に現れる</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>キャプチャフィルタが機械語で動く</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>カーネルのパケットリングはソケットバッファを使わない</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>先に加速しなければならない CPU は、その間にパケットを失う</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>フローテーブルがヒュージページを要求し、他には渡らない</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>フローテーブルは要求したヒュージページを得られる</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>ワーカーはカードの近くに固定されていて、メモリの移動は時間の無駄</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>NUMA ノードは 1 つ</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>--apply の前のとおり</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>すでに --apply の前のとおり</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>システムがもう提供していない</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>--apply の後に誰かが変更したので、そのまま</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>カーネルまたはドライバが拒否した</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>起動のたびに。--revert で取り除かれる</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>--persist が書いたもの</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>パケットは別のインターフェースを通って届く。調整するのはそちら</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>%1 を Wireshark で開けません: ファイルがもうないか、読み取りが許されていません。</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>Wireshark が起動しません。インストールするか、PATH で見つかるようにしてください。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>Netmoth について</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>ライセンス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>バグ報告用のバージョン、ビルド、ライブラリのテキスト</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Linux ワークステーション用トラフィックアナライザ</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>GNU 一般公衆ライセンス バージョン 3 以降の自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1、ビルド ID %2</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU 一般公衆ライセンス バージョン 3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>リングバッファで失われたパケットが次を超える(&amp;L)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>パケットが次を超える(&amp;P)</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> パケット/秒</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>トラフィックが次を超える(&amp;T)</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>このサイトのネットワークに新しいホスト(&amp;N)</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>キャプチャ中のインターフェースがダウン(&amp;I)</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>通知ルール</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>ライブキャプチャ中に次を通知:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>同じルールの通知の最小間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>上限: %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>%n 個のファイルがドロップされました: キャプチャファイルを 1 つドロップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>%1 はこのコンピュータにありません: 先にここへ保存してください。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>キャプチャフィルタ(&amp;U)</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>キャプチャフィルタ</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>すべてをキャプチャします。例: tcp port 443 or host 192.0.2.1</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>libpcap の言語 (BPF) のフィルタ。拒否されたパケットはまったくキャプチャされません。表示するものを選ぶには表示フィルタを使います。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>ファイル読み取りの進み具合</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>保存で変わる行</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>新しいファイル %1 を作ります。</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 は変わりません。</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>%1: 削除行 (-): %2、追加行 (+): %3。ほかの行は 1 バイトも変わりません。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>パケット/秒</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>ドロップ/秒</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>softnet</source>
        <translation>softnet</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>ドロップなし</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>新規/秒 (右)</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>終了/秒 (右)</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>グラフの時間範囲</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>直近 5 分</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>最初のパケットを待っています</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>この時間のフローを表示</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>時間ごとのグラフ</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>ビット/秒</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>回線上</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>直近 6 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>グラフの時間に見られたフローを表示します。</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>グラフを画像 (PNG、SVG) として、または値 (CSV) を保存します。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>グラフを静止させます。何も失われません: 追従を再開すると、その間に来たものも表示されます。</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>再び最新を表示します。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 から %2 (%3)</translation>
    </message>
    <message>
        <source>Netmoth: %1</source>
        <translation>Netmoth: %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartSaving</name>
    <message>
        <source>Cancelled: the charts were not saved.</source>
        <translation>キャンセルしました: グラフは保存されていません。</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>画像 (*.png);;図面 (*.svg);;カンマ区切りの値 (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>グラフを %1 に保存しました。</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>グラフを %1 に保存しています。</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>グラフはまだ別のファイルに保存されています: 終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>キャプチャを再開始(&amp;R)</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> キャプチャフィルタは保存されましたが、有効ではありません: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>用途に応じた値。入力元と出力はそのままです</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>ファイルの内容に戻します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>ヘルプ(&amp;E)</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1: %2まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>設定: %1[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>変更 (%1)(&amp;H)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>確認して保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>こちらを残す</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>%1 がディスク上で変更され、読み直されました。</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>%1 が別のプログラムによってディスク上で変更されました。ここでの編集は変更前のファイルに基づいています。</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>ファイルを読み込み、こちらを破棄</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>%1 がディスクから削除されました。保存すると再び作られます。</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>自分用のコピーを保存</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>%1 は読み取り専用です。netmoth の起動時には代わりに %2 のコピーが読まれます。</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>保存の前に直してください: %1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>保存の前に %1 行目を直してください: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>すぐに有効: %1。</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>次のキャプチャ開始時に有効: %1。</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>再開始すると %1 を最初から読み直します。</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>再開始すると %1 のキャプチャが終わります: その %2 件のフローとグラフはウィンドウから消え、再び動くまでに通るパケットは見えません。</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>保存された値でキャプチャを再開始しています。</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>すべてファイルのとおりです。</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>通知ルールが知らせた内容を表示</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>通知: %1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>表示フィルタ(&amp;D)</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>表示フィルタ</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>すべてのフローを表示します。例: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>表示するフローを Wireshark の言語で指定します。Ctrl+スペースで補完します。キャプチャするものを選ぶにはキャプチャフィルタを使います。</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>表示フィルタ、%1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>表示フィルタのヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>%1を適用</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近のフィルタと保存したフィルタ</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>最近のフィルタと保存したフィルタ: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルタを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>保存したフィルタを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>最近のフィルタを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルタを保存</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>フィルタの名前 (同じ名前のものは置き換えられます):</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>このフィルタは有効です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>選択したフローをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>選択したフローをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>表示中の全フローをエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>フローのエクスポート</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>キャンセルしました: 何もコピーされず、書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>%Ln 件のフローをコピーしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>%2 件中、最初の %1 件のフローをコピーしました。クリップボードに入るのはここまでです: すべてを得るにはファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>フローのコピーまたは書き込みがまだ続いています: 終わるまで待つか、キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>選択したフローの詳細</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>フローを選ぶと詳細が表示されます</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ 送信</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← 返信</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>アクティブまたは終了したフロー</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>すべてのフロー</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>アクティブフロー</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>終了したフロー</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>フローを検索</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>検索: アドレス、ポート、プロトコル、状態</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>%1 件中 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>。最も早く終了した %Ln 件は破棄済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>TCP ストリーム: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>ストリームの状態</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>選択部分、またはこの部分全体をコピーします</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>表示のまま(&amp;S)…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>%1 のバイト…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>%1 バイトを %2 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>代わりに、このキャプチャの別のストリームが追跡されています。</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>これを再び追跡(&amp;T)</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 を保存…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>このストリームはここで保持する量 (%1) より長いですが、どれほど長くてもファイルに保存できます。</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>ストリームをテキストとして保存</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>%1 のバイトを保存</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>一方の方向を保存中です: 終わるまで待つか、完了させてください。</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>%1 を %2 に書き込み中です。</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>今すぐ完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>これらの語に合う設定はありません。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>特に記載がない限り、設定は次のキャプチャ開始時に有効になります。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>%1 行目: </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>ファイルにはほかに次があり、そのまま残されます:</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>Netmoth ヘルプ</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>このページは英語です。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>キャプチャ不可</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>既定ルート</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfacePanel</name>
    <message>
        <source>&amp;Interfaces</source>
        <translation>インターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>ネットワークインターフェース</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyFigureStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyRow</name>
    <message>
        <source>Allowed: %1</source>
        <translation>許される値: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1すぐに有効になります。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>%1 を既定値にする</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>キャプチャの表示</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>フロー(&amp;L)</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>この会話だけを表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>この送信元のフローだけを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>この宛先のフローだけを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>最初のパケットを待っています</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>ファイルにパケットがありません</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>何もキャプチャされませんでした</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>ホスト(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>プロトコル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>このフローを Wireshark で開く(&amp;W)</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>キャプチャファイルのみ: ライブキャプチャのパケットは保持されません。</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>Wireshark がインストールされていません。</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>Wireshark 用のフィルタをコピー(&amp;I)</translation>
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
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>選択したインターフェースでキャプチャを開始</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>キャプチャを停止</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>キャプチャファイルを開く</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>開始または停止</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>キャプチャ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>設定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>インターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>配色(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>%1 をキャプチャ中です: 別のキャプチャを始める前に停止してください。</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>%1 をキャプチャ中です: ファイルを開く前に停止してください。</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>キャプチャファイル (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>%1 – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>許可を求める…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>代わりにキャプチャファイルを開く…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>別の言語を選ぶ前に、設定の変更を保存するか破棄してください。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>ホスト名を解決(&amp;H)</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>表示中のアドレスの名前をネームサーバに問い合わせます。見ているものがサーバに知られ、問い合わせ自体もトラフィックになります。</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>サービス名を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>TCP ストリームを追跡(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>通知ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>このシステムを最適化(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>この画面のヘルプ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>表示フィルタのリファレンス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>Netmoth について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>通知 (新しい順)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>最大のフロー</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>最大のホスト</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>最大のプロトコル</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ 送信</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← 返信</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>%1: 開始以来 %2</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>現在の上位</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>開始以来の上位</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>直近 1 分間のフローのレート</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ %1、← %2</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>レートはまだありません</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>1 分間無通信</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近のファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>%1 はもうありません: 最近のファイルの一覧から外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>%n 個のキャプチャファイルがもうありません: 最近のファイルの一覧から外しました。</numerusform>
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
        <translation>まだキャプチャファイルを開いていません</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示するものはまだありません</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>ストリーム内を検索</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>前の部分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>次の部分(&amp;L)</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>テキスト、または 0d 0a のようなバイトを検索</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>テキストを検索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>反対側から見つかりました</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>部分 %1 / %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>方向(&amp;D):</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>表示形式(&amp;A):</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>16 進ダンプ</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>文字コード(&amp;E):</translation>
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
        <translation>ストリームのペイロード</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>%1のバイト数の図</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>バイト数の上位</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>%1: 送信 %2、受信 %3</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>%Ln 件を表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>小さい %Ln 件 (合計 %1) は省略されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>フィルタ、検索、選んだ時間を通るフローを数えています。</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>合計は実際より少なくなっています: 終了したフロー %Ln 件が速すぎて数えられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>該当フローを表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>調整スクリプトが見つかりません (探した場所: %1)。パッケージ netmoth-capture をインストールしてください。</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>調整スクリプト %1 を起動できませんでした: %2。</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>調整スクリプト %1 の応答を、このバージョンの Netmoth は解釈できません。両方を同じバージョンでインストールしてください。</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>何も変更されていません。管理者のパスワードを尋ねる pkexec がありません。パッケージ pkexec をインストールするか、端末を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>%n 個の設定を変更できませんでした。理由は表にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>何も変更されていません。管理者のパスワードの入力が取り消されました。</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>何も変更されていません。polkit が拒否したか、このセッションに管理者のパスワードを尋ねるプログラムがありません。</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>調整スクリプトが途中で終了しました。何が変更されたか、もう一度調べてください。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>すべての時間を表示</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>再びすべての時間のフローを表示します。グラフはそのままです。</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>%1 から %2 (%3) に見られたフローだけを表示しています。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>ウィンドウの表示または非表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Netmoth – %1</source>
        <translation>Netmoth – %1</translation>
    </message>
    <message>
        <source>Netmoth – %1: %2</source>
        <translation>Netmoth – %1: %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningDialog</name>
    <message>
        <source>Also at each &amp;start of this computer</source>
        <translation>このコンピュータの起動のたびにも適用(&amp;S)</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>このシステムを最適化</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>キャプチャが受け取る前にパケットが失われるかどうかを、このコンピュータで左右する設定です。適用を選ぶまで何も変更されません。</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>設定の現在の値と変更後の値</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>変更されている設定と以前の値</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>設定の状態</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>これがなければ、コンピュータを再起動するとすべて元に戻ります</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>インターフェース(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>以前の値を正確に戻します</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>表をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>この Netmoth はパッケージとしてインストールされていないため、ここからは何も root として実行しません。表の内容は端末で次のコマンドを実行すると適用されます: %1</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>元に戻すコマンドをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>%n 個の設定を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>%n 個の設定を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>端末用のコマンドをコピー</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>保存済み(&amp;V)</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>保存済み(&amp;V) (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>管理者のパスワードと設定の変更を待っています。</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>設定を読み取っています。</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>何も適用されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>%1 から適用中です。%n 個の設定の以前の値が保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>適用中です。%n 個の設定の以前の値が保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>このコンピュータの起動のたびに再び適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>%n 個の設定が変更されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>変更するものはありません。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>適切</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>その後変更</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>もう存在しない</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>その他のプロトコル</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>不正なパケット</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>それを運ぶフロー</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>フローなし</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>未デコード</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>計上先</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%2 パケット中 %1（%3）がデコードされませんでした。主なもの: %4。「プロトコル」ビューに一覧があります。</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>最初の %2 パケット中 %1（%3）がデコードされませんでした。主なもの: %4。「プロトコル」ビューに一覧があります。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>未デコード</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>%2 パケット中 %1 はこれらの合計に含まれません。デコードできる IP パケットを含まないためです。</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>ネットワークで何が起きていますか?</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>左でインターフェースを選んでキャプチャを開始するか、キャプチャファイルを開いてください。
各インターフェースの横の線は直近 1 分間のトラフィックを示します。</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>キャプチャファイルを開く…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>キャプチャを開始</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>%1 でキャプチャを開始</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>このファイルには行エディタが変えてしまう文字 (改行または文字コード) が含まれています: フォームでのみ変更できます。</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>YAML の設定ファイル</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>ファイルの問題</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>Enter またはダブルクリックでその行へ移動します。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>%1 行 %2 列、%3: %4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました: 何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>ストリームを %1 に書き込んでいます。</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>ストリームはまだ別のファイルに書き込まれています: 終わるまで待つか、キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>ライブキャプチャは動作中にペイロードを渡すだけで、保持しません: 開始し直すか、キャプチャファイルを開いてください。</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>キャプチャフィルタは、ライブキャプチャの実行中に変更できます。</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>モバイル回線</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>WireGuard トンネル</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>Wi-Fi モニタ</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>イーサネット</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>仮想イーサネット</translation>
    </message>
</context>
</TS>
