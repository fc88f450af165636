<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who sent its first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the sender of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the receiver of the flow&apos;s first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN id of the first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open at end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes kept of each packet; what is longer is cut and marked as truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netmoth: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the %1 that ended first are forgotten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfacePanel</name>
    <message>
        <source>&amp;Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyFigureStrip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyRow</name>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LiveCapture</name>
    <message>
        <source>No capture filter any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MainWindow</name>
    <message>
        <source>Netmoth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture file was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFollowing</name>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamView</name>
    <message>
        <source>Payload of the stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netmoth – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netmoth – %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
