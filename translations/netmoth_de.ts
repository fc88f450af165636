<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>Ein neuer Host an %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>%1 neue Hosts an %2: %3 und ein weiterer.</numerusform>
            <numerusform>%1 neue Hosts an %2: %3 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>%1 neue Hosts an %2: %3.</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>An %1 gehen Pakete verloren: %2 von ihnen finden den Ringpuffer voll (Grenze %3).</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>%1 überträgt %2, mehr als die Grenze von %3.</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>%1 ist ausgefallen: Bis die Verbindung zurück ist, kommt dort nichts an.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>Seit der letzten Benachrichtigung geschah es noch einmal.</numerusform>
            <numerusform>Seit der letzten Benachrichtigung geschah es weitere %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Pakete verloren</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>Paketrate über der Grenze</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>Bitrate über der Grenze</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Neuer Host</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>Schnittstelle ausgefallen</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>%1 ist ein Ordner: Legen Sie eine Mitschnittdatei ab.</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>Es gibt keine Datei %1: Legen Sie eine Mitschnittdatei ab.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>%1 kann nicht gelesen werden (%2): Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>%1 ist keine Mitschnittdatei: Geöffnet werden können pcap und pcapng, auch mit gzip oder zstd komprimiert.</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>Schneidet mit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>Datei gelesen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>Die Datei wurde nicht bis zum Ende gelesen: Die Zahlen gelten für den Teil davor.</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>Der Mitschnitt endete unerwartet: Die Zahlen sind alt.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>Der Hilfsprozess antwortet seit %1 s nicht mehr: Die Zahlen sind alt.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>Das Recht zum Mitschneiden fehlt</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>Die Schnittstelle ist nicht da</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>Das System meldet einen Fehler</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>Fenster und Hilfsprozess verstehen einander nicht</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>Das Schreiben der Diagramme nach %1 ist fehlgeschlagen: %2. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>Wo die Konfiguration falsch ist, gelten Vorgaben; berichtigen Sie sie unter Mitschnitt &gt; Konfiguration (Strg+,).</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Verkehrsanalyse für den Linux-Arbeitsplatz</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>Sofort an &lt;interface&gt; mitschneiden.</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>Die Konfiguration aus &lt;file&gt; lesen.</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>Den Hilfsprozess unter &lt;path&gt; verwenden.</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>Auf der Standardfehlerausgabe angeben, wie schnell das Fenster reagiert.</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>Mitschnittdatei, die sofort geöffnet wird (pcap oder pcapng).</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 Was verstanden wird, zeigt netmoth --help.</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>Geben Sie eine Mitschnittdatei an.</numerusform>
            <numerusform>Geben Sie eine Mitschnittdatei an, nicht %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>Geben Sie eine Mitschnittdatei oder --interface an, nicht beides.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>Es gibt keine Datei „%1“: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>--interface braucht einen Namen, zum Beispiel eth0.</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>Der Flow ist IPv4.</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>IPv4-Adresse eines der beiden Enden.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>IPv4-Adresse des Ziels des Flows.</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>IANA-Protokollnummer oder -name eines IPv4-Flows.</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>Der Flow ist IPv6.</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>IPv6-Adresse eines der beiden Enden.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>IPv6-Adresse der Quelle des Flows.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>IPv6-Adresse des Ziels des Flows.</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>Name eines der beiden Enden, wo er aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>Der Flow ist TCP.</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>TCP-Port eines der beiden Enden.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>TCP-Port der Quelle des Flows.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>TCP-Port des Ziels des Flows.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>Ob ein Paket des Flows FIN trug.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>Ob ein Paket des Flows SYN trug.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>Ob ein Paket des Flows RST trug.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>Ob ein Paket des Flows PSH trug.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>Ob ein Paket des Flows ACK trug.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>Ob ein Paket des Flows URG trug.</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>Der Flow ist UDP.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>UDP or UDP-Lite-Port eines der beiden Enden.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>UDP or UDP-Lite-Port der Quelle des Flows.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>UDP or UDP-Lite-Port des Ziels des Flows.</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>Der Flow ist SCTP.</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>SCTP-Port eines der beiden Enden.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>SCTP-Port der Quelle des Flows.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>SCTP-Port des Ziels des Flows.</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>Der Flow ist DCCP.</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>DCCP-Port eines der beiden Enden.</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>Der Flow ist ICMP.</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>ICMP-Typ des ersten Pakets des Flows.</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>ICMP-Code des ersten Pakets des Flows.</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>Der Flow ist ICMPv6.</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>ICMPv6-Typ des ersten Pakets des Flows.</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>ICMPv6-Code des ersten Pakets des Flows.</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>Der Flow ist IGMP.</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>Der Flow ist GRE.</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>Der Flow ist IPsec ESP.</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>Das erste Paket des Flows hatte ein VLAN-Tag.</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>IANA-Protokollnummer oder -name, IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Pakete in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Pakete von der Quelle zum Ziel.</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Pakete vom Ziel zur Quelle.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Bytes auf der Leitung in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Bytes auf der Leitung von der Quelle zum Ziel.</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Bytes auf der Leitung vom Ziel zur Quelle.</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Zeit zwischen dem ersten und dem letzten Paket.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Zeit des ersten Pakets.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Zeit des letzten Pakets.</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>Wie weit die Verbindung ist, oder bei ihrem Ende war.</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>Der Flow ist nicht beendet.</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>Der Flow ist beendet.</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>Warum der Flow endete.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Es kam nichts zurück.</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>TCP, dessen Anfang nicht mitgeschnitten wurde.</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>TCP-Nutzdaten in Reihenfolge, beide Richtungen, Lücken eingerechnet.</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>TCP-Nutzdaten, die nie gesehen wurden.</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>Erneut gesendete TCP-Segmente.</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>TCP-Segmente, die zu früh kamen.</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>Erneut gesendete TCP-Bestätigungen.</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>Wie oft ein Ende sein TCP-Fenster schloss.</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>TCP-Segmente, die anderen widersprachen.</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>Umlaufzeit des TCP-Handshakes, wo er gesehen wurde.</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>Geglättete TCP-Umlaufzeit eines der Enden, wo gemessen.</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>Jedes VLAN-Tag des ersten Pakets des Flows.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>IPv4-Adresse der Quelle des Flows: wer das Gespräch begonnen hat.</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>Ob ein Paket gezeigt hat, welches Ende die Quelle des Flows ist, oder ob es geraten wurde.</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>erstes Paket %1, letztes Paket %2</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>%1 Typ %2, Code %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>%1 (IP-Protokoll %2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>Port der Quelle.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>Port des Ziels.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Transportprotokoll.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>Neu, bis beide Enden gesehen wurden; bei beendeten Flows steht, warum sie endeten.</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Pakete →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Pakete von der Quelle zum Ziel.</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Pakete</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Pakete vom Ziel zur Quelle.</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Bytes auf der Leitung von der Quelle zum Ziel.</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Bytes</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Bytes auf der Leitung vom Ziel zur Quelle.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Zeit zwischen dem ersten und dem letzten Paket.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Zeit des letzten Pakets.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Zeit des ersten Pakets.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>Pakete insgesamt</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Pakete in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>Bytes insgesamt</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Bytes auf der Leitung in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Mittlere Rate</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>Bits auf der Leitung in beiden Richtungen, geteilt durch die Dauer des Flows.</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation>Der innerste Tunnel um das erste Paket und seine ID.</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Wdhlg.</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Erneut gesendete TCP-Segmente in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>Nie gesehene TCP-Nutzdaten in beiden Richtungen.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>Umlaufzeit des TCP-Handshakes.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP-Flags</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>Alle gesehenen TCP-Flags, der Quelle und des Ziels.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>beendet: still</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>beendet: geschlossen</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>beendet: verdrängt</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>offen am Ende</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>established</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Rate jetzt</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Bits auf der Leitung in beiden Richtungen in etwa der letzten Sekunde.</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>VLAN-IDs des ersten Pakets, die äußerste zuerst.</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>Adresse des anderen Endes des Gesprächs.</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>Adresse dessen, der das Gespräch begonnen hat; kursiv, wo das geraten ist.</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP-Flags</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>Doppelte ACKs</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Fenster null</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>Nie gesehen (Lücken)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlauf</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>%1 Umlaufzeit</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>der Anfang wurde nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n Segment widerspricht anderen</numerusform>
            <numerusform>%n Segmente widersprechen anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Erstes Paket</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>%1, %n IP-Header tief</numerusform>
            <numerusform>%1, %n IP-Header tief</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>Tunnelenden</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1, der letzte vom Typ %2, Code %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Mittlere Rate</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>VLAN des Tunnels</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>geraten: kein Paket zeigt, wer begonnen hat</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>JSON-Array (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>EVE JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>Das Schreiben der Flows nach %1 ist fehlgeschlagen: %2. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Flow nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Flows nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>%Ln Flow wird nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Flows werden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>Der Hilfsprozess netmoth-capture wurde nicht gefunden (gesucht wurde hier: %1): Installieren Sie das Paket netmoth-capture, oder nennen Sie ihn mit --helper.</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>Sie dürfen den Hilfsprozess %1 nicht ausführen: Installieren Sie das Paket netmoth-capture erneut, oder führen Sie `sudo chmod a+x %1` aus.</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>Sie dürfen nicht mitschneiden, weil Sie nicht in der Gruppe %1 sind: Führen Sie `sudo usermod -aG %1 $USER` aus (es gilt sofort), oder lassen Sie einen Administrator diesen Mitschnitt erlauben.</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>Ein AppImage kann das Recht zum Mitschneiden nicht tragen: Führen Sie `%1 --install-helper` aus (einmal je Version), oder lassen Sie einen Administrator diesen Mitschnitt erlauben.</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>Der Mitschnitt wurde nicht erlaubt: Die Frage nach dem Kennwort eines Administrators wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>Der Mitschnitt wurde nicht erlaubt: polkit hat es verweigert, oder kein Programm dieser Sitzung fragt nach dem Kennwort eines Administrators.</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>Das Kopieren des Hilfsprozesses nach %1 ist fehlgeschlagen (%2): Ist dort noch Platz?</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>Netzwerkkarte: %1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>Kernel-Rückstau (softnet): %1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>Ringpuffer: %1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>Flow-Tabelle voll: %1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>Pakete/s im Mittel</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Pakete/s</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>Bits/s im Mittel</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Bits/s</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>Verlust jetzt</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>Verlust gesamt</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Aktive Flows</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>Ringreserve</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>CPU des Helfers</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>RAM des Helfers</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>%1 Pakete empfangen und %2 verarbeitet seit dem Start.</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>%1 Bytes auf der Leitung seit dem Start.</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>Anteil der Pakete der letzten Sekunde, die verloren gingen, weil der Ringpuffer voll war.</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>%1 Pakete verloren seit dem Start (%2).</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>%1 aktiv, %2 gesehen seit dem Start.</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>Wie lange der freie Teil des Ringpuffers die jetzige Rate aufnimmt, wenn der Hilfsprozess aufgehalten wird.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>CPU-Zeit des Hilfsprozesses; 100 % ist ein Kern.</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>Belegter Speicher des Hilfsprozesses samt Ringpuffer und Flow-Tabelle.</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>über 10 min</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 Pakete/s</translation>
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
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>Mitschnittfilter, Mitschnitt</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>reguläre Ausdrücke in Anzeigefiltern</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>komprimierte Mitschnittdateien</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>Befehlszeile des Hilfsprozesses</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>Rechte des Hilfsprozesses</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>Sandbox des Hilfsprozesses</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringpuffer</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>IP-Fragmente</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>TCP-Ströme</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>Netzwerkschnittstelle, an der mitgeschnitten wird; leer: die der Standardroute.</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>Wie Pakete mitgeschnitten werden: afpacket bildet die Ringpuffer des Kernels ab, pcap geht über libpcap.</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>Mitschnittfilter in der Sprache von tcpdump; leer: jedes Paket.</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>Auch Frames mitschneiden, die an andere Rechner gerichtet sind.</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>Ringpuffer, jeder mit eigenem Worker, auf die der Kernel die Flows verteilt.</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>Kerne, die die Worker nutzen dürfen; 0: 75 % der Kerne des Rechners, mindestens einer.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>Pakete dort lesen, wo der Kernel sie abgelegt hat; false kopiert jedes erst aus dem Ringpuffer.</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>Nominelle Framegröße, die der Kernel prüft; größere Frames kommen trotzdem ganz an.</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>Größe eines Blocks des Ringpuffers; ein Frame, der größer als sein Block ist, wird gekürzt.</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>Blöcke eines Ringpuffers; mehr davon überbrücken eine längere Pause des Workers.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>Längste Zeit, die ein Paket in einem nicht vollen Block wartet.</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>Ruhezeit, nach der ein verbundener Flow als beendet gilt; kein Flow bleibt länger.</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>Flows, die jeder Worker gleichzeitig halten kann; der Speicher wird beim Start reserviert.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>Teil der Flow-Tabelle, den Flows ohne Antwort belegen dürfen, damit eine SYN-Flut keine bestehenden verdrängt.</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>Beendete Flows, die jeder Worker behält, bis das Fenster oder der Agent sie gelesen hat.</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>Ruhezeit, nach der ein TCP-Flow ohne vollständigen Handshake endet; 0: connection_timeout, höchstens 60.</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>Ruhezeit, nach der ein bestehender TCP-Flow endet; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>Zeit, die ein geschlossener TCP-Flow auf späte Segmente wartet; 0: connection_timeout, höchstens 10.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>Ruhezeit, nach der ein unbeantworteter UDP-Flow endet; 0: connection_timeout, höchstens 30.</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>Ruhezeit, nach der ein beantworteter UDP-Flow endet; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>Ruhezeit, nach der ein unbeantworteter Flow jedes anderen Protokolls endet; 0: connection_timeout, höchstens 30.</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>Ruhezeit, nach der ein beantworteter Flow jedes anderen Protokolls endet; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>Ineinander liegende Tunnel, denen bis zur Verbindung im Inneren gefolgt wird; darüber zählt der letzte gesehene.</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>Fragmentierte IP-Datagramme, die bei jedem Worker gleichzeitig unvollständig sein dürfen; dann wird das älteste aufgegeben.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>Höchster Speicherbedarf der Fragmente jedes Workers; belegt wird er nach Bedarf.</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>Zeit ab dem ersten Fragment, nach der ein unvollständiges IPv4-Datagramm aufgegeben wird.</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>Dasselbe für IPv6.</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>Welche Kopie gilt, wenn TCP-Segmente einander widersprechen: die erste, die letzte oder wie diese Systeme entscheiden.</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>Bytes jeder Richtung einer Verbindung, die weitergegeben werden; was folgt, wird nur gezählt. 0: alle.</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>Bytes jeder Richtung, die auf das Schließen eines Lochs warten; danach gilt das Loch als Lücke.</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>Auch Verbindungen verfolgen, deren Anfang nicht gesehen wurde.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>Höchster Speicherbedarf der TCP-Verbindungen und wartenden Segmente jedes Workers; belegt wird er nach Bedarf.</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>Datei, an die beendete Flows als EVE-JSON-Zeilen angehängt werden; leer: keine.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>Für einen Arbeitsplatz: die Werte von config.yml.</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>Optimiert</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>Für stark genutzte Verbindungen auf einem Rechner mit 8 Kernen und 8 GiB: die Werte von config_optimized.yml.</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>Wenig Speicher</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>Kleiner Ringpuffer und kleine Tabellen: etwa 30 MiB für einen Worker, und weniger Zeit zum Überbrücken.</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>Pakete sind eine Millisekunde nach ihrer Ankunft zu sehen, um den Preis häufigeren Aufwachens.</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>Wie viele Bytes eines Pakets bei Live-Mitschnitten behalten werden; was länger ist, wird abgeschnitten und als gekürzt gekennzeichnet. Dateien werden ganz gelesen.</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>Das Schreiben des Datenstroms nach %1 ist fehlgeschlagen: %2. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[%1 ist ab Position %2 bekannt: was davor kam, wurde nicht verfolgt]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[Lücke: %1 Bytes ab %2 wurden nie mitgeschnitten]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[Lücke: %1 Bytes ab %2 wurden mitgeschnitten, aber nicht verfolgt]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[%1 weitere Bytes ab %2 werden hier nicht behalten]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>Datei wird gelesen: %1.</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>Wird live verfolgt: Was kommt, wird angefügt.</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>Der Datenstrom ist beendet; das ist alles, was davon mitgeschnitten wurde.</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>Die Datei endet vor dem Datenstrom.</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>Wird nicht mehr verfolgt: Der Mitschnitt endete, oder ein anderer Datenstrom wird verfolgt.</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>Dieser Flow trug keine Nutzdaten.</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>Dieser Flow ist vorbei, und ein Live-Mitschnitt behält keine Nutzdaten: Verfolgen Sie Flows, solange sie aktiv sind.</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>Das Verfolgen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>Wird in eine Datei gespeichert: bisher %1 Bytes.</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>Der Anfang der Verbindung wurde nicht mitgeschnitten.</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>Nicht gezeigt: %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Bytes</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Pakete gesendet</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Pakete →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Pakete empfangen</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Pakete</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Wdhlg.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>IP-Adresse.</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Transportprotokoll.</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>Der Port, der sagt, wofür ein Flow da ist.</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>Name aus Reverse DNS, wenn Namen aufgelöst werden.</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>Was gewöhnlich an diesem Port lauscht.</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Bits auf der Leitung in beiden Richtungen in etwa der letzten Sekunde.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Bytes auf der Leitung in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>An allen Bytes in Flows.</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>Bytes, die der Host gesendet hat.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>Bytes von den Quellen der Flows.</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>Bytes, die der Host empfangen hat.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>Bytes von den Zielen der Flows.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Pakete in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>Pakete, die der Host gesendet hat.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>Pakete von den Quellen der Flows.</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>Pakete, die der Host empfangen hat.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>Pakete von den Zielen der Flows.</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>Flows, aktive und beendete.</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>Flows, die jetzt aktiv sind.</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Erneut gesendete TCP-Segmente in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Zeit des ersten Pakets.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Zeit des letzten Pakets.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>Pakete gehen verloren.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>Der Hilfsprozess antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>Kein Mitschnittfilter mehr.</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>Mitschnittfilter: %1</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>Mitschnitt angehalten.</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>Mitschnitt fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>überbrückt längere Pausen des Kernels; die Verbindung kann kurz aussetzen</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>der Treiber lässt keine Änderung zu</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>Pakete erscheinen, wie sie kamen, nicht zusammengeklebt</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>irqbalance läuft und verteilt Interrupts selbst</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>eine Empfangswarteschlange je CPU, nahe der Karte</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>die Karte hat eine Empfangswarteschlange: mit RPS holt jede CPU Pakete daraus</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>die Karte verteilt Pakete selbst auf ihre Warteschlangen</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>jede CPU sendet über eine eigene Warteschlange und stört keine andere</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>darüber hinaus gehen Pakete, die auf eine CPU warten (RPS, veth, Loopback), verloren</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>Pakete, die ein Durchgang der Empfangsschleife nehmen darf</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>Zeit, die ein Durchgang dauern darf; abgebrochene erscheinen als time_squeeze</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>Mitschnittfilter laufen als Maschinencode</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>die Paket-Ringpuffer des Kernels benutzen keinen Socketpuffer</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>eine CPU, die erst hochtakten muss, verliert unterdessen Pakete</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>Flow-Tabellen fordern große Speicherseiten an; niemand sonst bekommt welche</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>Flow-Tabellen bekommen die großen Speicherseiten, die sie anfordern</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>Worker sind nahe der Karte gebunden: ihren Speicher zu verschieben kostet nur Zeit</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>es gibt einen NUMA-Knoten</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>wie vor --apply</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>war schon wie vor --apply</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>das System bietet es nicht mehr</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>jemand änderte es nach --apply, also bleibt es</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>der Kernel oder der Treiber verweigert es</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>bei jedem Start; --revert entfernt es</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>wurde von --persist geschrieben</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>ihre Pakete kommen über eine andere Schnittstelle; diese ist abzustimmen</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>%1 kann nicht in Wireshark geöffnet werden: Die Datei ist nicht mehr da oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>Wireshark startet nicht. Installieren Sie es, oder sorgen Sie dafür, dass es im PATH gefunden wird.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>Über Netmoth</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>Li&amp;zenz</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>Version, Build und Bibliotheken als Text für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Verkehrsanalyse für den Linux-Arbeitsplatz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1, Build-ID %2</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, Version 3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>Im &amp;Ringpuffer verlorene Pakete, mehr als</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>&amp;Pakete, mehr als</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> Pakete/s</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>&amp;Verkehr, mehr als</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>Ein &amp;neuer Host in den Netzen dieses Standorts</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>Die mitgeschnittene &amp;Schnittstelle fällt aus</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>Regeln für Benachrichtigungen</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>Während ein Live-Mitschnitt läuft, benachrichtigen bei:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>Zwischen zwei Meldungen einer Regel min&amp;destens</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>Es wurde eine Datei abgelegt: Legen Sie eine Mitschnittdatei ab.</numerusform>
            <numerusform>Es wurden %n Dateien abgelegt: Legen Sie eine Mitschnittdatei ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>%1 liegt nicht auf diesem Rechner: Speichern Sie die Datei zuerst hier.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>Mitschnitt&amp;filter</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Mitschnittfilter</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>schneidet alles mit; zum Beispiel: tcp port 443 or host 192.0.2.1</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>Ein Filter in der Sprache von libpcap (BPF). Pakete, die er abweist, werden gar nicht mitgeschnitten. Was angezeigt wird, wählt der Anzeigefilter.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Fortschritt beim Lesen der Datei</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>Zeilen, die das Speichern ändert</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>Eine neue Datei %1 wird angelegt.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>%1: Zeilen entfernt (-): %2, hinzugefügt (+): %3. Jede andere Zeile bleibt, bis aufs Byte.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>Pakete/s</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>verarbeitet</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>Verluste/s</translation>
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
        <translation>Ring</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>Keine Verluste</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>neu/s (rechts)</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>beendet/s (rechts)</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Zeitbereich der Diagramme</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>Letzte 5 min</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Letzte 15 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>Wartet auf die ersten Pakete</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>Flows dieser Zeit zeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>Diagramme über die Zeit</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Bits/s</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>Zeigt die Flows, die in der Zeit der Diagramme gesehen wurden.</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>Speichert die Diagramme als Bild (PNG, SVG) oder ihre Werte (CSV).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>Lässt die Diagramme stillstehen. Nichts geht verloren: Was kommt, ist da, wenn Sie wieder folgen.</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>Zeigt wieder das Neueste.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
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
        <translation>Abgebrochen: Die Diagramme wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;Werte, kommagetrennt (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>Die Diagramme wurden nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>Die Diagramme werden nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>Die Diagramme werden noch in eine andere Datei gespeichert: Warten Sie das Ende ab.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>Mitschnitt &amp;neu starten</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> Der Mitschnittfilter ist gespeichert, aber nicht in Kraft: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>Werte für einen Zweck; Quelle und Ausgabe bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>Zurück zum Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1: %2 Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>Konfiguration: %1[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>Än&amp;derungen (%1)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>&amp;Prüfen und speichern…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>%1 wurde auf dem Datenträger geändert und neu geladen.</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Was Sie hier bearbeiten, beruht auf der Datei davor.</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>Datei laden, meine verwerfen</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>%1 wurde vom Datenträger entfernt. Speichern legt sie wieder an.</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>Als eigene Kopie speichern</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>%1 ist für Sie schreibgeschützt. Eine Kopie unter %2 wird stattdessen gelesen, wenn netmoth startet.</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>Vor dem Speichern zu berichtigen: %1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>Vor dem Speichern Zeile %1 berichtigen: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>Sofort in Kraft: %1.</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>Beim nächsten Start eines Mitschnitts: %1.</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>Ein Neustart liest %1 noch einmal von Anfang an.</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>Ein Neustart beendet den Mitschnitt von %1: Seine %2 Flows und seine Diagramme verlassen das Fenster, und Pakete, die bis zum Neustart kommen, werden nicht gesehen.</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>Der Mitschnitt wird mit den gespeicherten Werten neu gestartet.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>Alles ist wie in der Datei.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>Zeigen, was die Benachrichtigungsregeln meldeten</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>Benachrichtigungen: %1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>An&amp;zeigefilter</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>Anzeigefilter</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>zeigt jeden Flow; zum Beispiel: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>Welche Flows gezeigt werden, in der Sprache von Wireshark. Strg+Leertaste vervollständigt. Was mitgeschnitten wird, wählt der Mitschnittfilter.</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>Anzeigefilter, %1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>&amp;Hilfe zu Anzeigefiltern</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Letzte und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>Letzte und gespeicherte Filter: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>Gespeicherten Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>&amp;Letzte Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>Name des Filters (ein gleichnamiger wird ersetzt):</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>Dieser Filter ist gültig.</translation>
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
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>Ausgewählte Flows &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>Ausgewählte Flows &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>&amp;Alle gezeigten Flows exportieren…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>Flows exportieren</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>Abgebrochen: Es wurde nichts kopiert oder geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>%Ln Flow wird kopiert.</numerusform>
            <numerusform>%Ln Flows werden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>Die ersten %1 von %2 Flows wurden kopiert, so viele eine Zwischenablage fasst: Exportieren Sie die Flows in eine Datei, um alle zu erhalten.</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>Es werden noch Flows kopiert oder geschrieben: Warten Sie das Ende ab oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>Einzelheiten zum gewählten Flow</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>Wählen Sie einen Flow, um Einzelheiten zu sehen</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← zurück</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>Aktive oder beendete Flows</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Alle Flows</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Aktive Flows</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>Beendete Flows</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>Flows suchen</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>Suche: Adresse, Port, Protokoll, Zustand</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>%Ln von %1 gezeigt</numerusform>
            <numerusform>%Ln von %1 gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>; der zuerst beendete ist vergessen</numerusform>
            <numerusform>; die zuerst beendeten %Ln sind vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>TCP-Datenstrom: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>Zustand des Datenstroms</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>Kopiert die Auswahl oder diesen ganzen Teil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>Wie &amp;angezeigt…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>Bytes von %1…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>%1 Bytes wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>Statt diesem wird ein anderer Datenstrom dieses Mitschnitts verfolgt.</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>Diesen &amp;wieder verfolgen</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>Dieser Datenstrom ist länger als das, was hier davon behalten wird (%1): Er kann in eine Datei gespeichert werden, wie lang er auch ist.</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>Datenstrom als Text speichern</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>Bytes von %1 speichern</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>Eine Richtung wird gespeichert: Warten Sie das Ende ab, oder schließen Sie es ab.</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>%1 wird nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Jetzt abschließen</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>Keine Einstellung passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>Wenn nichts anderes dabeisteht, wirkt eine Einstellung ab dem nächsten Start eines Mitschnitts.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>Auch in der Datei, und unverändert behalten:</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>Netmoth-Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Diese Seite ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>kann nicht mitgeschnitten werden</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfacePanel</name>
    <message>
        <source>&amp;Interfaces</source>
        <translation>&amp;Schnittstellen</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
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
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1 Wirkt sofort.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>%1 auf die Vorgabe setzen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>Ansichten des Mitschnitts</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>F&amp;lows</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>Nur diese &amp;Verbindung zeigen</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>Nur Flows der &amp;Quelle zeigen</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>Nur Flows des &amp;Ziels zeigen</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>Wartet auf die ersten Pakete</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>Die Datei enthält keine Pakete</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>Es wurde nichts mitgeschnitten</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>Hos&amp;ts</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>P&amp;orts</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>In &amp;Wireshark bei diesem Flow öffnen</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>Nur für Mitschnittdateien: Die Pakete eines Live-Mitschnitts werden nicht behalten.</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>Wireshark ist nicht installiert.</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>Filter dafür für W&amp;ireshark kopieren</translation>
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
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>Mitschnitt an der gewählten Schnittstelle starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Mitschnitt beenden</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Mitschnittdatei öffnen</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Starten oder beenden</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>&amp;Konfiguration…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>&amp;Schnittstellen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>%1 wird mitgeschnitten: Beenden Sie das, bevor Sie einen anderen Mitschnitt starten.</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>%1 wird mitgeschnitten: Beenden Sie das, bevor Sie eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>Mitschnittdateien (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>%1 – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>Um Erlaubnis bitten…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>Stattdessen eine Mitschnittdatei öffnen…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>Speichern oder verwerfen Sie die Änderungen an der Konfiguration, bevor Sie eine andere Sprache wählen.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>&amp;Hostnamen auflösen</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>Fragt Nameserver nach den Namen der gezeigten Adressen. Diese erfahren, was Sie sich ansehen, und die Fragen sind selbst Verkehr.</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>&amp;Dienste benennen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>TCP-Datenstrom ver&amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>&amp;Regeln für Benachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>Dieses System &amp;optimieren…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>Hilfe &amp;zu dieser Ansicht</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>&amp;Anzeigefilter-Referenz</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>Ü&amp;ber Netmoth</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Benachrichtigungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>Größte Flows</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>Größte Hosts</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Größte Protokolle</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← zurück</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>%1: %2 seit dem Start</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Größte jetzt</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>Größte seit dem Start</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>Rate des Flows in der letzten Minute</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ %1, ← %2</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Noch keine Rate</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>Seit einer Minute still</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>%1 gibt es nicht mehr: aus der Liste der letzten Dateien entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>Eine Mitschnittdatei gibt es nicht mehr: aus der Liste der letzten Dateien entfernt.</numerusform>
            <numerusform>%n Mitschnittdateien gibt es nicht mehr: aus der Liste der letzten Dateien entfernt.</numerusform>
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
        <translation>Es wurde noch keine Mitschnittdatei geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>Im Datenstrom suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Voriges suchen</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>&amp;Früherer Teil</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>S&amp;päterer Teil</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>Text suchen, oder Bytes wie 0d 0a</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>Gefunden, vom anderen Ende aus</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>&amp;Richtungen:</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>&amp;Zeigen als:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Hex-Ansicht</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>K&amp;odierung:</translation>
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
        <translation>Nutzdaten des Datenstroms</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>%1 nach Bytes, als Bild</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>Größte nach Bytes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>%1: %2 gesendet, %3 empfangen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>%Ln gezeigt.</numerusform>
            <numerusform>%Ln gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>%Ln kleiner Eintrag mit %1 ist weggelassen.</numerusform>
            <numerusform>%Ln kleine Einträge mit zusammen %1 sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>Gezählt werden die Flows, die Filter, Suche und gewählte Zeit durchlassen.</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>Die Summen sind zu niedrig: %Ln beendeter Flow kam zu schnell, um gezählt zu werden.</numerusform>
            <numerusform>Die Summen sind zu niedrig: %Ln beendete Flows kamen zu schnell, um gezählt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>Zugehörige Flows &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>Das Abstimmungsskript wurde nicht gefunden (gesucht: %1): Installieren Sie das Paket netmoth-capture.</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>Das Abstimmungsskript %1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>Das Abstimmungsskript %1 gab eine Antwort, die diese Version von Netmoth nicht versteht: Installieren Sie beide in derselben Version.</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>Es wurde nichts geändert: pkexec, das nach dem Kennwort eines Administrators fragt, fehlt; installieren Sie das Paket pkexec, oder benutzen Sie ein Terminal.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>%n Einstellung konnte nicht geändert werden; die Tabelle sagt, warum.</numerusform>
            <numerusform>%n Einstellungen konnten nicht geändert werden; die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>Es wurde nichts geändert: Die Frage nach dem Kennwort eines Administrators wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>Es wurde nichts geändert: polkit hat es verweigert, oder kein Programm dieser Sitzung fragt nach dem Kennwort eines Administrators.</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>Das Abstimmungsskript endete, bevor es fertig war: Sehen Sie noch einmal nach, was geändert wurde.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>Alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>Zeigt wieder die Flows aller Zeiten. Die Diagramme bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>Nur Flows, die von %1 bis %2 (%3) gesehen wurden, sind gezeigt.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>Fenster &amp;zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Auch bei jedem &amp;Start dieses Rechners</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>Dieses System optimieren</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>Was auf diesem Rechner entscheidet, ob Pakete verloren gehen, bevor ein Mitschnitt sie sieht. Nichts wird geändert, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>Einstellungen, wie sie sind und wie sie würden</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>Einstellungen, die geändert sind, und was sie vorher waren</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Zustand der Einstellungen</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>Ohne dies macht ein Neustart des Rechners alles rückgängig</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>Schn&amp;ittstelle:</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>Stellt genau das wieder her, was vorher war</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>Von hier aus läuft nichts als root, weil diese Kopie von Netmoth nicht als Paket installiert wurde. Dieser Befehl in einem Terminal wendet an, was die Tabelle zeigt: %1</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>Befehl zum Zurücksetzen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>%n Einstellung wurde zurückgesetzt.</numerusform>
            <numerusform>%n Einstellungen wurden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>%n Einstellung wurde geändert.</numerusform>
            <numerusform>%n Einstellungen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>Befehl für ein Terminal kopieren</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Gesi&amp;chert</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>Gesi&amp;chert (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>Es wird auf das Kennwort des Administrators gewartet, und darauf, dass die Einstellungen geändert sind.</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>Die Einstellungen werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Nichts ist angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Angewendet seit %1: Was %n Einstellung vorher war, ist gesichert.</numerusform>
            <numerusform>Angewendet seit %1: Was %n Einstellungen vorher waren, ist gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Angewendet: Was %n Einstellung vorher war, ist gesichert.</numerusform>
            <numerusform>Angewendet: Was %n Einstellungen vorher waren, ist gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>Bei jedem Start dieses Rechners wird es wieder angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>%n Einstellung würde geändert.</numerusform>
            <numerusform>%n Einstellungen würden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>würde geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>andere Protokolle</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>fehlerhafte Pakete</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>umgebender Flow</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>kein Flow</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Nicht dekodiert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Zählt zu</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%1 von %2 Paketen (%3) wurden nicht dekodiert, vor allem %4. Die Ansicht „Protokolle“ führt sie auf.</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%1 der ersten %2 Pakete (%3) wurden nicht dekodiert, vor allem %4. Die Ansicht „Protokolle“ führt sie auf.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>Nicht dekodiert</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>%1 von %2 Paketen sind in keiner dieser Summen: Sie enthalten kein IP-Paket, das dekodiert wird.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>Was ist in Ihrem Netz los?</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>Wählen Sie links eine Schnittstelle und starten Sie den Mitschnitt, oder öffnen Sie eine Mitschnittdatei.
Die Linien neben den Schnittstellen zeigen den Verkehr der letzten Minute.</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>Mitschnittdatei öffnen…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>Mitschnitt starten</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>An %1 mitschneiden</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>Diese Datei enthält Zeichen, die ein Texteditor ändern würde (Zeilenenden oder Kodierung): Sie kann nur im Formular geändert werden.</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>Konfigurationsdatei als YAML</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Probleme in der Datei</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>Die Eingabetaste oder ein Doppelklick führt zur Zeile.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Zeile %1, Spalte %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>Der Datenstrom wird nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>Der Datenstrom wird noch in eine andere Datei geschrieben: Warten Sie das Ende ab oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>Ein Live-Mitschnitt gibt Nutzdaten weiter, solange er läuft, und behält keine: Starten Sie ihn neu, oder öffnen Sie eine Mitschnittdatei.</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>Der Mitschnittfilter kann geändert werden, während ein Live-Mitschnitt läuft.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>WireGuard-Tunnel</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>WLAN-Monitor</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>Virtuelles Ethernet</translation>
    </message>
</context>
</TS>
