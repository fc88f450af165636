<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>Un nouvel hôte sur %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>%1 nouveaux hôtes sur %2 : %3 et un autre.</numerusform>
            <numerusform>%1 nouveaux hôtes sur %2 : %3 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>%1 nouveaux hôtes sur %2 : %3.</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>Des paquets se perdent sur %1 : %2 d’entre eux trouvent le tampon circulaire plein (limite %3).</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>%1 transporte %2, au-dessus de la limite de %3.</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>%1 est inactive : rien n’y arrive tant que son lien n’est pas revenu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>Depuis la dernière notification, cela s’est produit encore une fois.</numerusform>
            <numerusform>Depuis la dernière notification, cela s’est produit encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Paquets perdus</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>Débit de paquets au-dessus de sa limite</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>Débit binaire au-dessus de sa limite</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Nouvel hôte</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>Interface inactive</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>%1 est un dossier : déposez un fichier de capture.</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>Il n’y a pas de fichier %1 : déposez un fichier de capture.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>%1 ne peut pas être lu (%2) : vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>%1 n’est pas un fichier de capture : pcap et pcapng peuvent être ouverts, même compressés par gzip ou zstd.</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>Capture en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>Fichier lu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>Le fichier n’a pas été lu jusqu’au bout : les chiffres sont ceux de ce qui précède.</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>La capture s’est terminée de façon inattendue : les chiffres sont anciens.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>Le processus auxiliaire ne répond plus depuis %1 s : les chiffres sont anciens.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>Le droit de capturer manque</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>L’interface n’est pas là</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Ce n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>Le système a signalé une erreur</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>La fenêtre et le processus auxiliaire ne se comprennent pas</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>L’écriture des graphiques dans %1 a échoué : %2. Libérez-y de la place ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>Là où la configuration est fausse, les valeurs par défaut s’appliquent ; corrigez-la dans Capture &gt; Configuration (Ctrl+,).</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Analyseur de trafic pour la station de travail Linux</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>Commencer aussitôt la capture sur &lt;interface&gt;.</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>Lire la configuration dans &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>Utiliser le processus auxiliaire &lt;path&gt;.</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>Indiquer sur la sortie d’erreur la rapidité de réaction de la fenêtre.</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>Fichier de capture à ouvrir aussitôt (pcap ou pcapng).</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 Lancez netmoth --help pour savoir ce qui est compris.</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>Donnez un fichier de capture.</numerusform>
            <numerusform>Donnez un seul fichier de capture, et non %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>Donnez un fichier de capture ou --interface, pas les deux.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>Il n’y a pas de fichier « %1 » : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>--interface demande un nom, par exemple eth0.</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>Le flux est IPv4.</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>Adresse IPv4 de l’une des extrémités.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>Adresse IPv4 de la destination du flux.</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>Numéro ou nom de protocole IANA d’un flux IPv4.</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>Le flux est IPv6.</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>Adresse IPv6 de l’une des extrémités.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>Adresse IPv6 de la source du flux.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>Adresse IPv6 de la destination du flux.</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>Nom de l’une des extrémités, s’il a été résolu.</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>Le flux est TCP.</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>Port TCP de l’une des extrémités.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>Port TCP de la source du flux.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>Port TCP de la destination du flux.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>Si un paquet du flux portait FIN.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>Si un paquet du flux portait SYN.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>Si un paquet du flux portait RST.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>Si un paquet du flux portait PSH.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>Si un paquet du flux portait ACK.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>Si un paquet du flux portait URG.</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>Le flux est UDP.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>Port UDP or UDP-Lite de l’une des extrémités.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>Port UDP or UDP-Lite de la source du flux.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>Port UDP or UDP-Lite de la destination du flux.</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>Le flux est SCTP.</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>Port SCTP de l’une des extrémités.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>Port SCTP de la source du flux.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>Port SCTP de la destination du flux.</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>Le flux est DCCP.</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>Port DCCP de l’une des extrémités.</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>Le flux est ICMP.</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>Type ICMP du premier paquet du flux.</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>Code ICMP du premier paquet du flux.</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>Le flux est ICMPv6.</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>Type ICMPv6 du premier paquet du flux.</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>Code ICMPv6 du premier paquet du flux.</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>Le flux est IGMP.</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>Le flux est GRE.</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>Le flux est IPsec ESP.</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>Le premier paquet du flux portait une étiquette VLAN.</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>Numéro ou nom de protocole IANA, IPv4 et IPv6.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Paquets dans les deux sens.</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Paquets de la source vers la destination.</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Paquets de la destination vers la source.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Octets sur le lien dans les deux sens.</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Octets sur le lien de la source vers la destination.</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Octets sur le lien de la destination vers la source.</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Temps entre le premier et le dernier paquet.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Heure du premier paquet.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Heure du dernier paquet.</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>Où en est la conversation, ou en était à sa fin.</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>Le flux n’est pas terminé.</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>Le flux est terminé.</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>Pourquoi le flux s’est terminé.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Rien n’est revenu.</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>TCP dont le début n’a pas été capturé.</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>Charge utile TCP dans l’ordre, dans les deux sens, trous compris.</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>Charge utile TCP qui n’a jamais été vue.</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>Segments TCP envoyés de nouveau.</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>Segments TCP arrivés avant leur tour.</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>Acquittements TCP envoyés de nouveau.</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>Nombre de fois où une extrémité a fermé sa fenêtre TCP.</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>Segments TCP qui en contredisaient d’autres.</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>Temps d’aller-retour de la poignée de main TCP, si elle a été vue.</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>Temps d’aller-retour TCP lissé de l’une des extrémités, s’il a été mesuré.</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>Chaque étiquette VLAN du premier paquet du flux.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>Adresse IPv4 de la source du flux : qui a commencé la conversation.</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>Si un paquet a indiqué quelle extrémité est la source du flux, ou si elle a été devinée.</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>premier paquet %1, dernier paquet %2</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>%1 type %2, code %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>%1 (protocole IP %2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Port source</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>Port de la source.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Port destination</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>Port de la destination.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Protocole de transport.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>Nouveau tant que les deux extrémités n’ont pas été vues ; les flux terminés disent pourquoi.</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Paquets →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Paquets de la source vers la destination.</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Paquets</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Paquets de la destination vers la source.</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Octets →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Octets sur le lien de la source vers la destination.</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Octets</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Octets sur le lien de la destination vers la source.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Temps entre le premier et le dernier paquet.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Heure du dernier paquet.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu en premier</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Heure du premier paquet.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>Paquets en tout</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Paquets dans les deux sens.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>Octets en tout</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Octets sur le lien dans les deux sens.</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Débit moyen</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>Bits sur le lien dans les deux sens, divisés par la durée du flux.</translation>
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
        <translation>Le tunnel le plus intérieur autour du premier paquet, et son identifiant.</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Retrans.</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmissions</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Segments TCP envoyés de nouveau, dans les deux sens.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>Charge utile TCP qui n’a jamais été vue, dans les deux sens.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Temps d’aller-retour</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>Temps d’aller-retour de la poignée de main TCP.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drap.</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Drapeaux TCP</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>Tous les drapeaux TCP vus, de la source et de la destination.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>terminé : inactif</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>terminé : fermé</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>terminé : évincé</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>ouvert à la fin</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>established</source>
        <translation>établi</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>en fermeture</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Débit actuel</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Bits sur le lien dans les deux sens pendant environ la dernière seconde.</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>Identifiants VLAN du premier paquet, le plus externe d’abord.</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>Adresse de l’autre extrémité de la conversation.</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>Adresse de qui a commencé la conversation, en italique si c’est deviné.</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Drapeaux TCP</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux de données</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>non suivi</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmissions</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>ACK en double</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Fenêtres nulles</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>Jamais vu (trous)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Poignée de main</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>%1 d’aller-retour</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>le début n’a pas été vu</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n segment en contredit d’autres</numerusform>
            <numerusform>%n segments en contredisent d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Premier paquet</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Dernier paquet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
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
            <numerusform>%1, sous %n en-tête IP</numerusform>
            <numerusform>%1, sous %n en-têtes IP</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>Extrémités du tunnel</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>Erreurs ICMP</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1, la dernière de type %2, code %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Débit moyen</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>Nom de la destination</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>VLAN du tunnel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>devinée : aucun paquet n’indique qui a commencé</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>Tableau JSON (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>EVE JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>L’écriture des flux dans %1 a échoué : %2. Libérez-y de la place ou choisissez un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>%Ln flux écrit dans %1.</numerusform>
            <numerusform>%Ln flux écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>%Ln flux est en cours d’écriture dans %1.</numerusform>
            <numerusform>%Ln flux sont en cours d’écriture dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>Le processus auxiliaire netmoth-capture est introuvable (recherché ici : %1) : installez le paquet netmoth-capture, ou indiquez-le avec --helper.</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>Vous ne pouvez pas exécuter le processus auxiliaire %1 : installez de nouveau le paquet netmoth-capture, ou exécutez `sudo chmod a+x %1`.</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>Vous ne pouvez pas capturer, car vous n’êtes pas dans le groupe %1 : exécutez `sudo usermod -aG %1 $USER` (avec effet immédiat), ou demandez à un administrateur d’autoriser cette capture.</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>Une AppImage ne peut pas détenir le droit de capturer : exécutez `%1 --install-helper` (une fois par version), ou demandez à un administrateur d’autoriser cette capture.</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>La capture n’a pas été autorisée : la demande du mot de passe d’un administrateur a été refermée.</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>La capture n’a pas été autorisée : polkit l’a refusée, ou aucun programme de cette session ne demande le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>La copie du processus auxiliaire vers %1 a échoué (%2) : y a-t-il encore de la place ?</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>carte réseau : %1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>file d’attente du noyau (softnet) : %1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>tampon circulaire : %1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>table des flux pleine : %1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>Paquets/s en moyenne</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Paquets/s</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>Bits/s en moyenne</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Bits/s</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>Pertes actuelles</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>Pertes en tout</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flux actifs</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>CPU auxiliaire</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>RAM auxiliaire</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>%1 paquets reçus et %2 traités depuis le début.</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>%1 octets sur le lien depuis le début.</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>Part des paquets de la dernière seconde perdus parce que le tampon circulaire était plein.</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>%1 paquets perdus depuis le début (%2).</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>%1 actifs, %2 vus depuis le début.</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>Combien de temps la partie libre du tampon circulaire absorbe le débit actuel si le processus auxiliaire est retardé.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>Temps CPU du processus auxiliaire ; 100 % font un cœur.</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>Mémoire résidente du processus auxiliaire, tampon circulaire et table des flux compris.</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>plus de 10 min</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 paquets/s</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
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
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>filtres de capture, capture</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>fichier de configuration</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>expressions rationnelles des filtres d’affichage</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>fichiers de capture compressés</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>ligne de commande du processus auxiliaire</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>droits du processus auxiliaire</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>bac à sable du processus auxiliaire</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>Fragments IP</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>Flux TCP</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>Interface réseau de la capture ; vide : celle de la route par défaut.</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>Mode de capture des paquets : afpacket projette les tampons circulaires du noyau, pcap passe par libpcap.</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>Filtre de capture dans le langage de tcpdump ; vide : tous les paquets.</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>Capturer aussi les trames adressées à d’autres machines.</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>Tampons circulaires, chacun avec son processus de travail, entre lesquels le noyau répartit les flux.</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>Cœurs que les processus de travail peuvent utiliser ; 0 : 75 % de ceux de la machine, au moins un.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>Lire les paquets là où le noyau les a écrits ; false copie d’abord chacun hors du tampon.</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>Taille nominale de trame que le noyau vérifie ; les trames plus grandes arrivent quand même entières.</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>Taille d’un bloc du tampon circulaire ; une trame plus grande que son bloc est coupée.</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>Blocs d’un tampon circulaire ; en plus grand nombre, ils couvrent une plus longue pause du travail.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>Temps le plus long qu’un paquet attend dans un bloc qui n’est pas plein.</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>Inactivité après laquelle un flux établi compte comme terminé ; aucun flux ne reste plus longtemps.</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>Flux que chaque processus de travail peut tenir à la fois ; leur mémoire est réservée au début.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>Part de la table que les flux sans réponse peuvent occuper, pour qu’une inondation SYN n’évince pas les flux établis.</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>Flux terminés que chaque processus de travail garde jusqu’à ce que la fenêtre ou l’agent les ait lus.</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>Inactivité après laquelle un flux TCP sans poignée de main complète se termine ; 0 : connection_timeout, 60 au plus.</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>Inactivité après laquelle un flux TCP établi se termine ; 0 : connection_timeout.</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>Temps pendant lequel un flux TCP fermé attend des segments tardifs ; 0 : connection_timeout, 10 au plus.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>Inactivité après laquelle un flux UDP sans réponse se termine ; 0 : connection_timeout, 30 au plus.</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>Inactivité après laquelle un flux UDP avec réponse se termine ; 0 : connection_timeout.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>Inactivité après laquelle un flux sans réponse de tout autre protocole se termine ; 0 : connection_timeout, 30 au plus.</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>Inactivité après laquelle un flux avec réponse de tout autre protocole se termine ; 0 : connection_timeout.</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>tunnels</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>Tunnels imbriqués suivis jusqu’à la conversation intérieure ; au-delà, le dernier vu compte.</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>datagrammes</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>Datagrammes IP fragmentés de chaque processus qui peuvent être incomplets à la fois ; ensuite le plus ancien est abandonné.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>Mémoire maximale des fragments de chaque processus de travail ; prise selon les besoins.</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>Temps depuis son premier fragment après lequel un datagramme IPv4 incomplet est abandonné.</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>La même chose pour IPv6.</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>Quelle copie compte quand des segments TCP se contredisent : la première, la dernière, ou comme ces systèmes décident.</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>Octets de chaque sens d’une connexion qui sont transmis ; la suite est seulement comptée. 0 : tous.</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>Octets de chaque sens qui attendent qu’un vide soit comblé ; ensuite le vide est déclaré trou.</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>Suivre aussi les connexions dont le début n’a pas été vu.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>Mémoire maximale des connexions TCP et des segments en attente de chaque processus ; prise selon les besoins.</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>Fichier auquel les flux terminés sont ajoutés en lignes EVE JSON ; vide : aucun.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>Pour une station de travail : les valeurs de config.yml.</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>Optimisé</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>Pour des liens chargés sur une machine à 8 cœurs et 8 Gio : les valeurs de config_optimized.yml.</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>Peu de mémoire</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>Tampon et tables petits : environ 30 Mio pour un processus de travail, et moins de temps à couvrir.</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>Les paquets se voient une milliseconde après leur arrivée, au prix de réveils plus fréquents.</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>Octets gardés de chaque paquet lors des captures en direct ; ce qui dépasse est coupé et marqué comme tronqué. Les fichiers sont lus en entier.</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>L’écriture du flux de données dans %1 a échoué : %2. Libérez-y de la place ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[%1 est connu à partir de la position %2 : ce qui précède est passé sans être suivi]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[trou : %1 octets à partir de %2 n’ont jamais été capturés]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[trou : %1 octets à partir de %2 ont été capturés, mais pas suivis]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[%1 autres octets à partir de %2 ne sont pas gardés ici]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>Lecture du fichier : %1.</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>Suivi en direct : ce qui arrive est ajouté.</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>Le flux de données est terminé ; voici tout ce qui en a été capturé.</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>Le fichier se termine avant le flux de données.</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>N’est plus suivi : la capture est terminée, ou un autre flux de données est suivi.</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>Ce flux n’a porté aucune charge utile.</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>Ce flux est terminé, et une capture en direct ne garde pas la charge utile : suivez les flux pendant qu’ils sont actifs.</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>Le suivi a échoué.</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>Enregistrement dans un fichier : %1 octets jusqu’ici.</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>Le début de la connexion n’a pas été capturé.</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>Non montré : %1 octets.</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Octets →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Octets</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Paquets envoyés</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Paquets →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Paquets reçus</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Paquets</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Retrans.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu en premier</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>Adresse IP.</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Protocole de transport.</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>Le port qui dit à quoi sert un flux.</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>Nom par DNS inverse, quand les noms sont résolus.</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>Ce qui écoute d’habitude sur ce port.</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Bits sur le lien dans les deux sens pendant environ la dernière seconde.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Octets sur le lien dans les deux sens.</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>De tous les octets des flux.</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>Octets que l’hôte a envoyés.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>Octets venus des sources des flux.</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>Octets que l’hôte a reçus.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>Octets venus des destinations des flux.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Paquets dans les deux sens.</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>Paquets que l’hôte a envoyés.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>Paquets venus des sources des flux.</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>Paquets que l’hôte a reçus.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>Paquets venus des destinations des flux.</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>Flux, actifs et terminés.</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>Flux actifs en ce moment.</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Segments TCP envoyés de nouveau, dans les deux sens.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Heure du premier paquet.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Heure du dernier paquet.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>Des paquets ont commencé à se perdre.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>Le processus auxiliaire ne répond plus.</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>%1 est revenue.</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 est devenue inactive.</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>Plus de filtre de capture.</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>Filtre de capture : %1</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>Capture en pause.</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>Capture reprise.</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>absorbe des pauses plus longues du noyau ; le lien peut s’interrompre un instant</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>le pilote ne permet pas de le modifier</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>les paquets sont vus tels qu’ils sont arrivés, pas collés ensemble</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>irqbalance est actif et déplace lui-même les interruptions</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>une file de réception par processeur, près de la carte</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>la carte a une file de réception : avec RPS chaque processeur y prend des paquets</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>la carte répartit elle-même les paquets sur ses files</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>chaque processeur émet par sa propre file et n’en gêne aucun autre</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>au-delà, les paquets qui attendent un processeur (RPS, veth, loopback) sont perdus</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>paquets qu’un tour de la boucle de réception peut prendre</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>durée d’un tour ; ceux qui sont écourtés apparaissent dans time_squeeze</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>les filtres de capture s’exécutent en code machine</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>les tampons circulaires du noyau n’utilisent pas le tampon de socket</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>un processeur qui doit d’abord accélérer perd des paquets pendant ce temps</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>les tables de flux demandent de grandes pages ; personne d’autre n’en reçoit</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>les tables de flux reçoivent les grandes pages qu’elles demandent</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>les processus de travail sont fixés près de la carte : déplacer leur mémoire ne fait que coûter du temps</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>il y a un seul nœud NUMA</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>comme avant --apply</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>était déjà comme avant --apply</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>le système ne le propose plus</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>quelqu’un l’a modifié après --apply : cela reste</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>le noyau ou le pilote le refuse</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>à chaque démarrage ; --revert le supprime</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>a été écrit par --persist</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>ses paquets arrivent par une autre interface, et c’est celle-là qu’il faut régler</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>%1 ne peut pas être ouvert dans Wireshark : le fichier n’est plus là, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>Wireshark ne démarre pas. Installez-le, ou veillez à ce qu’il se trouve dans le PATH.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>À propos de Netmoth</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliothèques</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;icence</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>Version, compilation et bibliothèques en texte, pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Analyseur de trafic pour la station de travail Linux</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1, identifiant de compilation %2</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisée pour</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>Licence publique générale GNU, version 3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>&amp;Paquets perdus dans le tampon circulaire, plus de</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>Pa&amp;quets, plus de</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> paquets/s</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>&amp;Trafic, plus de</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>Un &amp;nouvel hôte dans les réseaux de ce site</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>L’&amp;interface capturée devient inactive</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>Règles de notification</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>Pendant une capture en direct, me signaler :</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>Entre deux messages d’une règle, &amp;au moins</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite : %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>Un fichier a été déposé : déposez un fichier de capture.</numerusform>
            <numerusform>%n fichiers ont été déposés : déposez un seul fichier de capture.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>%1 n’est pas sur cet ordinateur : enregistrez-le d’abord ici.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>Filtre de capt&amp;ure</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Filtre de capture</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>capture tout ; par exemple : tcp port 443 or host 192.0.2.1</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>Un filtre dans le langage de libpcap (BPF). Les paquets qu’il rejette ne sont pas capturés du tout. Pour choisir ce qui est montré, utilisez le filtre d’affichage.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Avancement de la lecture du fichier</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>Lignes que l’enregistrement changera</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>Un nouveau fichier %1 est créé.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 reste tel quel.</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>%1 : lignes retirées (-) : %2, ajoutées (+) : %3. Toutes les autres restent telles quelles, à l’octet près.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>Paquets/s</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>traités</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>Pertes/s</translation>
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
        <translation>tampon</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>Aucune perte</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actifs</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>nouveaux/s (dr.)</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>terminés/s (dr.)</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Intervalle de temps des graphiques</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>5 dernières min</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>15 dernières min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>En attente des premiers paquets</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>Montrer les flux de cette période</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>Graphiques dans le temps</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Bits/s</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>sur le lien</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>Montre les flux vus pendant la période des graphiques.</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>Enregistre les graphiques en image (PNG, SVG) ou leurs valeurs (CSV).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Fichier entier</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>Immobilise les graphiques. Rien n’est perdu : ce qui arrive sera là quand vous suivrez de nouveau.</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>Montre de nouveau ce qui est récent.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>Netmoth: %1</source>
        <translation>Netmoth : %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartSaving</name>
    <message>
        <source>Cancelled: the charts were not saved.</source>
        <translation>Annulé : les graphiques n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>Les graphiques ont été enregistrés dans %1.</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>Les graphiques sont en cours d’enregistrement dans %1.</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>Les graphiques sont encore en cours d’enregistrement dans un autre fichier : attendez la fin.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Préréglages</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>&amp;Relancer la capture</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> Le filtre de capture est enregistré, mais n’est pas en vigueur : %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>Valeurs pour un usage ; la source et la sortie restent telles quelles</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>Revenir au contenu du fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1 : %2 Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>Configuration : %1[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>C&amp;hangements</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>C&amp;hangements (%1)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>&amp;Vérifier et enregistrer…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>%1 a changé sur le disque et a été rechargé.</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>%1 a été changé sur le disque par un autre programme. Ce que vous modifiez ici repose sur le fichier d’avant.</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>Charger le fichier, abandonner les miens</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>%1 a été retiré du disque. L’enregistrement le recrée.</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>Enregistrer ma propre copie</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>%1 est en lecture seule pour vous. Une copie dans %2 est lue à sa place au démarrage de netmoth.</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>Corrigez ceci avant d’enregistrer : %1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>Corrigez la ligne %1 avant d’enregistrer : %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>En vigueur aussitôt : %1.</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>Au prochain départ d’une capture : %1.</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>Relancer relit %1 depuis le début.</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>Relancer met fin à la capture de %1 : ses %2 flux et ses graphiques quittent la fenêtre, et les paquets qui passent jusqu’à la reprise ne sont pas vus.</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>La capture est relancée avec les valeurs enregistrées.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>Tout est comme dans le fichier.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Des changements ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Abandonner et fermer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>Montrer ce que les règles ont signalé</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>Notifications : %1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>Filtre d’afficha&amp;ge</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>Filtre d’affichage</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>montre tous les flux ; par exemple : ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>Quels flux sont montrés, dans le langage de Wireshark. Ctrl+Espace complète. Pour choisir ce qui est capturé, utilisez le filtre de capture.</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>Filtre d’affichage, %1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>&amp;Aide sur les filtres d’affichage</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>Appliquer : %1</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtres récents et enregistrés</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>Filtres récents et enregistrés : %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>&amp;Retirer un filtre enregistré</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>&amp;Oublier les filtres récents</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>Nom du filtre (un filtre de même nom est remplacé) :</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>Ce filtre est valide.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>&amp;Copier les flux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>&amp;Exporter les flux sélectionnés…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>Exporter &amp;tous les flux montrés…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>Exporter des flux</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>Annulé : rien n’a été copié ni écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>%Ln flux est en cours de copie.</numerusform>
            <numerusform>%Ln flux sont en cours de copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>Les %1 premiers des %2 flux ont été copiés, autant qu’en accepte un presse-papiers : exportez les flux dans un fichier pour les avoir tous.</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>Des flux sont encore en cours de copie ou d’écriture : attendez la fin ou annulez.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>Détails du flux sélectionné</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>Sélectionnez un flux pour voir ses détails</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ envoyé</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← revenu</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>Flux actifs ou terminés</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flux actifs</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>Flux terminés</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>Chercher des flux</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>Chercher : adresse, port, protocole, état</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln montré</numerusform>
            <numerusform>%Ln montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>%Ln sur %1 montré</numerusform>
            <numerusform>%Ln sur %1 montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>; celui qui s’est terminé en premier est oublié</numerusform>
            <numerusform>; les %Ln terminés en premier sont oubliés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>Flux TCP : %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>État du flux de données</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>Copie la sélection, ou toute cette partie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>Comme &amp;affiché…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>Octets de %1…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>%1 octets ont été écrits dans %2.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>Un autre flux de données de cette capture est suivi à la place de celui-ci.</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>S&amp;uivre celui-ci de nouveau</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Enregistrer %1…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>Ce flux de données est plus long que ce qui en est gardé ici (%1) : il peut être enregistré dans un fichier, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>Enregistrer le flux de données en texte</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>Enregistrer les octets de %1</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>Un sens est en cours d’enregistrement : attendez la fin, ou terminez-le.</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>%1 est en cours d’écriture dans %2.</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Terminer maintenant</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>Aucun réglage ne répond à ces mots.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>Sauf mention contraire, un réglage prend effet au prochain départ d’une capture.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1 : </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>Aussi dans le fichier, et gardé tel quel :</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>Aide de Netmoth</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Cette page est en anglais.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>ne peut pas être capturée</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>route par défaut</translation>
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
        <translation>&amp;Interfaces</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Interfaces réseau</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyFigureStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::KeyRow</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Permis : %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1 Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Défaut : %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>Remettre %1 à sa valeur par défaut</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>Vues de la capture</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>F&amp;lux</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>Montrer seulement cette con&amp;versation</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>Montrer seulement les flux de la &amp;source</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>Montrer seulement les flux de la &amp;destination</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>En attente des premiers paquets</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>Le fichier n’a pas de paquets</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>Rien n’a été capturé</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>&amp;Hôtes</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>P&amp;rotocoles</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>Por&amp;ts</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Montrer : %1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>Ouvrir dans &amp;Wireshark à ce flux</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>Seulement pour les fichiers de capture : les paquets d’une capture en direct ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>Wireshark n’est pas installé.</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>Copier son filtre pour W&amp;ireshark</translation>
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
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>Démarrer la capture sur l’interface sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Arrêter la capture</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Ouvrir un fichier de capture</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Capture</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>&amp;Configuration…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affichag&amp;e</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>&amp;Interfaces</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>%1 est en cours de capture : arrêtez-la avant d’en démarrer une autre.</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>%1 est en cours de capture : arrêtez-la avant d’ouvrir un fichier.</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>Fichiers de capture (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>%1 – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>Demander l’autorisation…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>Ouvrir plutôt un fichier de capture…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>Enregistrez ou abandonnez ce que vous avez changé dans la configuration avant de choisir une autre langue.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>Résoudre les noms d’&amp;hôtes</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>Demande aux serveurs de noms les noms des adresses montrées. Ils apprennent ce que vous regardez, et les questions sont elles-mêmes du trafic.</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>Nommer les &amp;services</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>Suivre le &amp;flux TCP</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>&amp;Règles de notification…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>&amp;Optimiser ce système…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>Aide sur cette &amp;vue</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>Référence du &amp;filtre d’affichage</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>À &amp;propos de Netmoth</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Notifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>Plus gros flux</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>Plus gros hôtes</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Plus gros protocoles</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ envoyé</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← revenu</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>%1 : %2 depuis le début</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Les plus gros en ce moment</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>Les plus gros depuis le début</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>Débit du flux pendant la dernière minute</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ %1, ← %2</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Pas encore de débit</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>Silencieux depuis une minute</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>%1 n’est plus là : retiré de la liste des fichiers récents.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>Un fichier de capture n’est plus là : retiré de la liste des fichiers récents.</numerusform>
            <numerusform>%n fichiers de capture ne sont plus là : retirés de la liste des fichiers récents.</numerusform>
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
        <translation>Aucun fichier de capture n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Encore rien à montrer</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>Chercher dans le flux de données</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Chercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Chercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>Pa&amp;rtie précédente</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>Par&amp;tie suivante</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>Chercher du texte, ou des octets comme 0d 0a</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Chercher du texte</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>Trouvé, depuis l’autre bout</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>Se&amp;ns :</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>&amp;Montrer en :</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Vidage hexadécimal</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Co&amp;dage :</translation>
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
        <translation>Charge utile du flux de données</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>%1 par octets, en image</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>Les plus gros par octets</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>%1 : %2 envoyés, %3 reçus</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>%Ln montré.</numerusform>
            <numerusform>%Ln montrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>%Ln petit, avec %1, est omis.</numerusform>
            <numerusform>%Ln petits, avec %1 en tout, sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>Sont comptés les flux que le filtre, la recherche et la période choisie laissent passer.</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>Les sommes sont trop basses : %Ln flux terminé est arrivé trop vite pour être compté.</numerusform>
            <numerusform>Les sommes sont trop basses : %Ln flux terminés sont arrivés trop vite pour être comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>&amp;Montrer ses flux</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>Le script de réglage est introuvable (recherché : %1) : installez le paquet netmoth-capture.</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>Le script de réglage %1 n’a pas pu être démarré : %2.</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>Le script de réglage %1 a donné une réponse que cette version de Netmoth ne comprend pas : installez les deux dans la même version.</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>Rien n’a été modifié : pkexec, qui demande le mot de passe d’un administrateur, est absent ; installez le paquet pkexec, ou utilisez un terminal.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>%n réglage n’a pas pu être modifié ; le tableau dit pourquoi.</numerusform>
            <numerusform>%n réglages n’ont pas pu être modifiés ; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>Rien n’a été modifié : la demande du mot de passe d’un administrateur a été refermée.</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>Rien n’a été modifié : polkit l’a refusé, ou aucun programme de cette session ne demande le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>Le script de réglage s’est terminé avant la fin : regardez de nouveau ce qui a été modifié.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>Montrer toutes les périodes</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>Montre de nouveau les flux de toutes les périodes. Les graphiques restent où ils sont.</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>Seuls les flux vus de %1 à %2 (%3) sont montrés.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>&amp;Montrer ou cacher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Netmoth – %1</source>
        <translation>Netmoth – %1</translation>
    </message>
    <message>
        <source>Netmoth – %1: %2</source>
        <translation>Netmoth – %1 : %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningDialog</name>
    <message>
        <source>Also at each &amp;start of this computer</source>
        <translation>Aussi à chaque &amp;démarrage de cet ordinateur</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>Optimiser ce système</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>Ce qui décide sur cet ordinateur si des paquets sont perdus avant qu’une capture les voie. Rien n’est modifié avant que vous ne l’appliquiez.</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>Réglages, tels qu’ils sont et tels qu’ils seraient</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>Réglages modifiés, et leur valeur d’avant</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>État des réglages</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>Sans cela, un redémarrage de l’ordinateur annule tout</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>&amp;Interface :</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>Remet exactement ce qui était là avant</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>C&amp;opier le tableau</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>D’ici, rien n’est exécuté en tant que root, car cette copie de Netmoth n’a pas été installée comme paquet. Cette commande dans un terminal applique ce que montre le tableau : %1</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>Copier la commande qui rétablit</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>%n réglage a été rétabli.</numerusform>
            <numerusform>%n réglages ont été rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>%n réglage a été modifié.</numerusform>
            <numerusform>%n réglages ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>Copier la commande pour un terminal</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Rés&amp;ultat</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>E&amp;nregistré</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>E&amp;nregistré (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>En attente du mot de passe de l’administrateur, puis de la modification des réglages.</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>Lecture des réglages.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Rien n’est appliqué.</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Appliqué depuis %1 : la valeur d’avant de %n réglage est enregistrée.</numerusform>
            <numerusform>Appliqué depuis %1 : les valeurs d’avant de %n réglages sont enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Appliqué : la valeur d’avant de %n réglage est enregistrée.</numerusform>
            <numerusform>Appliqué : les valeurs d’avant de %n réglages sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>C’est appliqué de nouveau à chaque démarrage de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>%n réglage serait modifié.</numerusform>
            <numerusform>%n réglages seraient modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>serait modifié</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>comme il faut</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>autres protocoles</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>paquets malformés</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>le flux qui l’entoure</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>aucun flux</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Non décodé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Compté dans</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%1 paquets sur %2 (%3) n’ont pas été décodés, surtout %4. La vue Protocoles les énumère.</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%1 des %2 premiers paquets (%3) n’ont pas été décodés, surtout %4. La vue Protocoles les énumère.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>Non décodé</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>%1 paquets sur %2 ne sont dans aucune de ces sommes : ils ne contiennent aucun paquet IP décodé.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>Que se passe-t-il sur votre réseau ?</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>Choisissez une interface à gauche et démarrez la capture, ou ouvrez un fichier de capture.
Les lignes à côté de chaque interface montrent son trafic de la dernière minute.</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>Ouvrir un fichier de capture…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>Démarrer la capture</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>Démarrer la capture sur %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>Ce fichier contient des caractères qu’un éditeur de lignes changerait (fins de ligne ou codage) : il ne peut être changé que dans le formulaire.</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>Fichier de configuration en YAML</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problèmes dans le fichier</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>Entrée ou un double clic mène à la ligne.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Ligne %1, colonne %2, %3 : %4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>Le flux de données est en cours d’écriture dans %1.</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>Le flux de données est encore en cours d’écriture dans un autre fichier : attendez la fin ou annulez.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>Une capture en direct transmet la charge utile pendant qu’elle tourne et n’en garde rien : relancez-la, ou ouvrez un fichier de capture.</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>Le filtre de capture peut être modifié pendant une capture en direct.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>Boucle locale</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>Réseau mobile</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Agrégat</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>Tunnel WireGuard</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>Moniteur Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>Ethernet virtuel</translation>
    </message>
</context>
</TS>
