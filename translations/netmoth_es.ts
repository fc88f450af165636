<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>Un equipo nuevo en %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>%1 equipos nuevos en %2: %3 y uno más.</numerusform>
            <numerusform>%1 equipos nuevos en %2: %3 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>%1 equipos nuevos en %2: %3.</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>Se pierden paquetes en %1: el %2 encuentra lleno el búfer circular (límite %3).</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>%1 transporta %2, por encima del límite de %3.</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>%1 está inactiva: no llega nada hasta que vuelva el enlace.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>Desde la última notificación ocurrió una vez más.</numerusform>
            <numerusform>Desde la última notificación ocurrió %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Paquetes perdidos</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>Tasa de paquetes por encima del límite</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>Tasa de bits por encima del límite</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>Interfaz inactiva</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>%1 es una carpeta: suelte un archivo de captura.</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>No existe el archivo %1: suelte un archivo de captura.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>No se puede leer %1 (%2): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>%1 no es un archivo de captura: se pueden abrir pcap y pcapng, también comprimidos con gzip o zstd.</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>Capturando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>Archivo leído</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>El archivo no se leyó hasta el final: los números son de lo anterior.</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>La captura terminó de forma inesperada: los números son antiguos.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>El proceso auxiliar dejó de responder hace %1 s: los números son antiguos.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Esto no es posible</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>Falta el permiso para capturar</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>La interfaz no está</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Esto no se admite</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>El sistema informó de un error</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>La ventana y el proceso auxiliar no se entienden</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>No se pudieron escribir los gráficos en %1: %2. Libere espacio allí o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>Donde la configuración es incorrecta se usan los valores predeterminados; corríjala en Captura &gt; Configuración (Ctrl+,).</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Analizador de tráfico para la estación de trabajo Linux</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>Empezar a capturar en &lt;interface&gt; de inmediato.</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>Leer la configuración de &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>Usar el proceso auxiliar de &lt;path&gt;.</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>Indicar por la salida de error con qué rapidez responde la ventana.</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>Archivo de captura que se abre de inmediato (pcap o pcapng).</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 Ejecute netmoth --help para ver lo que entiende.</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>Indique un archivo de captura.</numerusform>
            <numerusform>Indique un archivo de captura, no %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>Indique un archivo de captura o --interface, no ambos.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>No existe el archivo «%1»: compruebe la ruta.</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>--interface necesita un nombre, por ejemplo eth0.</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>El flujo es IPv4.</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>Dirección IPv4 de cualquiera de los extremos.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>Dirección IPv4 del destino del flujo.</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>Número o nombre de protocolo IANA de un flujo IPv4.</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>El flujo es IPv6.</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>Dirección IPv6 de cualquiera de los extremos.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>Dirección IPv6 del origen del flujo.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>Dirección IPv6 del destino del flujo.</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>Nombre de cualquiera de los extremos, si se resolvió.</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>El flujo es TCP.</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>Puerto TCP de cualquiera de los extremos.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>Puerto TCP del origen del flujo.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>Puerto TCP del destino del flujo.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>Si algún paquete del flujo llevaba FIN.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>Si algún paquete del flujo llevaba SYN.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>Si algún paquete del flujo llevaba RST.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>Si algún paquete del flujo llevaba PSH.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>Si algún paquete del flujo llevaba ACK.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>Si algún paquete del flujo llevaba URG.</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>El flujo es UDP.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>Puerto UDP or UDP-Lite de cualquiera de los extremos.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>Puerto UDP or UDP-Lite del origen del flujo.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>Puerto UDP or UDP-Lite del destino del flujo.</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>El flujo es SCTP.</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>Puerto SCTP de cualquiera de los extremos.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>Puerto SCTP del origen del flujo.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>Puerto SCTP del destino del flujo.</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>El flujo es DCCP.</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>Puerto DCCP de cualquiera de los extremos.</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>El flujo es ICMP.</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>Tipo ICMP del primer paquete del flujo.</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>Código ICMP del primer paquete del flujo.</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>El flujo es ICMPv6.</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>Tipo ICMPv6 del primer paquete del flujo.</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>Código ICMPv6 del primer paquete del flujo.</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>El flujo es IGMP.</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>El flujo es GRE.</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>El flujo es IPsec ESP.</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>El primer paquete del flujo llevaba una etiqueta VLAN.</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>Número o nombre de protocolo IANA, IPv4 e IPv6.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Paquetes en ambos sentidos.</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Paquetes del origen al destino.</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Paquetes del destino al origen.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Bytes en el cable en ambos sentidos.</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Bytes en el cable del origen al destino.</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Bytes en el cable del destino al origen.</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Tiempo entre el primer paquete y el último.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Hora del primer paquete.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Hora del último paquete.</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>En qué punto está la conversación, o estaba al terminar.</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>El flujo no ha terminado.</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>El flujo ha terminado.</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>Por qué terminó el flujo.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>No volvió nada.</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>TCP cuyo comienzo no se capturó.</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>Carga útil de TCP en orden, ambos sentidos, huecos incluidos.</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>Carga útil de TCP que nunca se vio.</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>Segmentos TCP enviados de nuevo.</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>Segmentos TCP que llegaron antes de su turno.</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>Confirmaciones TCP enviadas de nuevo.</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>Veces que un extremo cerró su ventana TCP.</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>Segmentos TCP que contradecían a otros.</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>Tiempo de ida y vuelta del saludo TCP, si se vio.</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>Tiempo de ida y vuelta TCP suavizado de un extremo, si se midió.</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>Cada etiqueta VLAN del primer paquete del flujo.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>Dirección IPv4 del origen del flujo: quien inició la conversación.</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>Si un paquete indicó qué extremo es el origen del flujo, o si se supuso.</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>primer paquete %1, último paquete %2</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>%1 tipo %2, código %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>%1 (protocolo IP %2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>Puerto del origen.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>Puerto del destino.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Protocolo de transporte.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>Nuevo hasta que se vieron ambos extremos; los flujos terminados dicen por qué terminaron.</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Pqts →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Paquetes del origen al destino.</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Pqts</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Paquetes del destino al origen.</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Bytes en el cable del origen al destino.</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Bytes</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Bytes en el cable del destino al origen.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Tiempo entre el primer paquete y el último.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último visto</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Hora del último paquete.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primero visto</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Hora del primer paquete.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>Paquetes en total</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Paquetes en ambos sentidos.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>Bytes en total</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Bytes en el cable en ambos sentidos.</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Tasa media</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>Bits en el cable en ambos sentidos, entre la duración del flujo.</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation>El túnel más interno en torno al primer paquete, y su identificador.</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Retrans.</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Segmentos TCP enviados de nuevo, en ambos sentidos.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>Carga útil de TCP que nunca se vio, en ambos sentidos.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>Tiempo de ida y vuelta del saludo TCP.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indic.</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Indicadores TCP</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>Todos los indicadores TCP vistos, del origen y del destino.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>terminado: inactivo</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>terminado: cerrado</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>terminado: desalojado</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>abierto al final</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>established</source>
        <translation>establecido</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Tasa ahora</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Bits en el cable en ambos sentidos durante el último segundo, más o menos.</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>Identificadores VLAN del primer paquete, el más externo primero.</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>Dirección del otro extremo de la conversación.</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>Dirección de quien inició la conversación, en cursiva si se supuso.</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Indicadores TCP</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo de datos</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>no seguido</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>ACK duplicados</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Ventanas cero</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>Nunca visto (huecos)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Saludo TCP</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>%1 de ida y vuelta</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>no se vio el comienzo</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n segmento contradice a otros</numerusform>
            <numerusform>%n segmentos contradicen a otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Primer paquete</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Último paquete</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>%1, a %n cabecera IP de profundidad</numerusform>
            <numerusform>%1, a %n cabeceras IP de profundidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>Extremos del túnel</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>Errores ICMP</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1, el último de tipo %2, código %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Tasa media</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Nombre del origen</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>Nombre del destino</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>VLAN del túnel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>supuesta: ningún paquete indicó quién empezó</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>Matriz JSON (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>EVE JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>No se pudieron escribir los flujos en %1: %2. Libere espacio allí o elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>%Ln flujo escrito en %1.</numerusform>
            <numerusform>%Ln flujos escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>Se está escribiendo %Ln flujo en %1.</numerusform>
            <numerusform>Se están escribiendo %Ln flujos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>No se encontró el proceso auxiliar netmoth-capture (se buscó en %1): instale el paquete netmoth-capture o indíquelo con --helper.</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>No puede ejecutar el proceso auxiliar %1: instale de nuevo el paquete netmoth-capture o ejecute `sudo chmod a+x %1`.</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>No puede capturar porque no está en el grupo %1: ejecute `sudo usermod -aG %1 $USER` (tiene efecto de inmediato) o pida que un administrador permita esta captura.</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>Una AppImage no puede tener el permiso para capturar: ejecute `%1 --install-helper` (una vez por versión) o pida que un administrador permita esta captura.</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>No se permitió la captura: se descartó la petición de la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>No se permitió la captura: polkit la rechazó, o ningún programa de esta sesión pide la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>Falló la copia del proceso auxiliar a %1 (%2): ¿queda espacio?</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>tarjeta de red: %1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>cola del núcleo (softnet): %1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>búfer circular: %1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>tabla de flujos llena: %1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>Paquetes/s de media</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Paquetes/s</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>Bits/s de media</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Bits/s</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>Pérdida ahora</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>Pérdida total</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flujos activos</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>Reserva del búfer</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>CPU del auxiliar</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>RAM del auxiliar</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>%1 paquetes recibidos y %2 procesados desde el inicio.</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>%1 bytes en el cable desde el inicio.</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>Proporción de los paquetes del último segundo que se perdieron porque el búfer circular estaba lleno.</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>%1 paquetes perdidos desde el inicio (%2).</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>%1 activos, %2 vistos desde el inicio.</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>Cuánto tiempo absorbe la parte libre del búfer circular la tasa actual si el proceso auxiliar se detiene.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>Tiempo de CPU del proceso auxiliar; el 100 % es un núcleo.</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>Memoria residente del proceso auxiliar, con el búfer circular y la tabla de flujos.</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>más de 10 min</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 paquetes/s</translation>
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
        <translation>la ventana</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>filtros de captura, captura</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>expresiones regulares en los filtros de visualización</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>archivos de captura comprimidos</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>línea de órdenes del proceso auxiliar</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>permisos del proceso auxiliar</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>aislamiento del proceso auxiliar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Búferes</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>Fragmentos IP</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>Flujos de datos TCP</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>Interfaz de red en la que se captura; vacío: la de la ruta predeterminada.</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>Cómo se capturan los paquetes: afpacket proyecta los búferes circulares del núcleo, pcap pasa por libpcap.</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>Filtro de captura en el lenguaje de tcpdump; vacío: todos los paquetes.</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>Capturar también las tramas dirigidas a otros equipos.</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>Búferes circulares, cada uno con su hilo de trabajo, entre los que el núcleo reparte los flujos.</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>Núcleos que pueden usar los hilos de trabajo; 0: el 75 % de los del equipo, al menos uno.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>Leer los paquetes donde los escribió el núcleo; false copia primero cada uno fuera del búfer.</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>Tamaño nominal de trama que comprueba el núcleo; las tramas mayores llegan enteras igualmente.</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>Tamaño de un bloque del búfer circular; una trama mayor que su bloque se corta.</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>Bloques de un búfer circular; cuantos más, más larga la pausa del hilo que se puede salvar.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>Tiempo máximo que un paquete espera en un bloque que no está lleno.</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>Tiempo de inactividad tras el que un flujo establecido cuenta como terminado; ningún flujo dura más.</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>Flujos que cada hilo de trabajo puede tener a la vez; su memoria se reserva al inicio.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>Parte de la tabla de flujos que pueden ocupar los flujos sin respuesta, para que una inundación SYN no desplace a los establecidos.</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>Flujos terminados que cada hilo de trabajo guarda hasta que la ventana o el agente los ha leído.</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>Inactividad tras la que termina un flujo TCP sin saludo completo; 0: connection_timeout, 60 como máximo.</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>Inactividad tras la que termina un flujo TCP establecido; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>Tiempo que un flujo TCP cerrado espera segmentos tardíos; 0: connection_timeout, 10 como máximo.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>Inactividad tras la que termina un flujo UDP sin respuesta; 0: connection_timeout, 30 como máximo.</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>Inactividad tras la que termina un flujo UDP respondido; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>Inactividad tras la que termina un flujo sin respuesta de cualquier otro protocolo; 0: connection_timeout, 30 como máximo.</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>Inactividad tras la que termina un flujo respondido de cualquier otro protocolo; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>túneles</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>Túneles anidados que se siguen hasta la conversación interior; más allá cuenta el último visto.</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>datagramas</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>Datagramas IP fragmentados de cada hilo que pueden estar incompletos a la vez; después se abandona el más antiguo.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>Memoria máxima de los fragmentos de cada hilo; se toma según hace falta.</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>Tiempo desde su primer fragmento tras el que se abandona un datagrama IPv4 incompleto.</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>Lo mismo para IPv6.</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>Qué copia vale cuando los segmentos TCP se contradicen: la primera, la última o como deciden estos sistemas.</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>Bytes de cada sentido de una conexión que se entregan; lo que sigue solo se cuenta. 0: todos.</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>Bytes de cada sentido que esperan a que se llene un vacío; después el vacío se declara hueco.</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>Seguir también las conexiones cuyo comienzo no se vio.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>Memoria máxima de las conexiones TCP y los segmentos en espera de cada hilo; se toma según hace falta.</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>Archivo al que se añaden los flujos terminados como líneas EVE JSON; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>Para una estación de trabajo: los valores de config.yml.</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>Optimizado</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>Para enlaces cargados en un equipo con 8 núcleos y 8 GiB: los valores de config_optimized.yml.</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>Poca memoria</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>Búfer y tablas pequeños: unos 30 MiB para un hilo, y menos tiempo que salvar.</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>Los paquetes se ven un milisegundo después de llegar, a cambio de más activaciones.</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>Bytes que se guardan de cada paquete en las capturas en vivo; lo que pasa de ahí se corta y se marca como truncado. Los archivos se leen enteros.</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>No se pudo escribir el flujo de datos en %1: %2. Libere espacio allí o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[%1 se conoce desde la posición %2: lo anterior pasó sin seguirse]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[hueco: %1 bytes desde %2 nunca se capturaron]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[hueco: %1 bytes desde %2 se capturaron, pero no se siguieron]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[otros %1 bytes desde %2 no se guardan aquí]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>Leyendo el archivo: %1.</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>Se sigue en vivo: lo que llega se añade.</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>El flujo de datos ha terminado; esto es todo lo que se capturó de él.</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>El archivo termina antes que el flujo de datos.</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>Ya no se sigue: la captura terminó o se sigue otro flujo de datos.</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>Este flujo no llevaba carga útil.</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>Este flujo ha terminado, y una captura en vivo no guarda la carga útil: siga los flujos mientras están activos.</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>No se pudo seguir.</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>Guardando en un archivo: %1 bytes hasta ahora.</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>El comienzo de la conexión no se capturó.</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>Sin mostrar: %1 bytes.</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Bytes</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Paquetes enviados</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Pqts →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Paquetes recibidos</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Pqts</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Retrans.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primero visto</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último visto</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>Dirección IP.</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Protocolo de transporte.</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>El puerto que dice para qué es un flujo.</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>Nombre por DNS inverso, cuando se resuelven nombres.</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>Lo que suele escuchar en este puerto.</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Bits en el cable en ambos sentidos durante el último segundo, más o menos.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Bytes en el cable en ambos sentidos.</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>De todos los bytes en flujos.</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>Bytes que envió el equipo.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>Bytes de los orígenes de los flujos.</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>Bytes que recibió el equipo.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>Bytes de los destinos de los flujos.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Paquetes en ambos sentidos.</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>Paquetes que envió el equipo.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>Paquetes de los orígenes de los flujos.</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>Paquetes que recibió el equipo.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>Paquetes de los destinos de los flujos.</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>Flujos, activos y terminados.</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>Flujos activos ahora.</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Segmentos TCP enviados de nuevo, en ambos sentidos.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Hora del primer paquete.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Hora del último paquete.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>Empezaron a perderse paquetes.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>El proceso auxiliar dejó de responder.</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>%1 volvió.</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 quedó inactiva.</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>Ya no hay filtro de captura.</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>Filtro de captura: %1</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>Captura en pausa.</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>Captura reanudada.</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>salva pausas más largas del núcleo; el enlace puede detenerse un momento</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>el controlador no permite cambiarlo</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>los paquetes se ven como llegaron, no pegados entre sí</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>irqbalance está en marcha y mueve él mismo las interrupciones</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>una cola de recepción por CPU, cerca de la tarjeta</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>la tarjeta tiene una cola de recepción: con RPS todas las CPU toman paquetes de ella</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>la tarjeta reparte ella misma los paquetes entre sus colas</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>cada CPU envía por una cola propia y no molesta a ninguna otra</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>por encima de esto se descartan los paquetes que esperan a una CPU (RPS, veth, loopback)</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>paquetes que puede tomar una vuelta del bucle de recepción</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>tiempo que puede durar una vuelta; las interrumpidas aparecen como time_squeeze</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>los filtros de captura se ejecutan como código máquina</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>los búferes circulares del núcleo no usan búfer de socket</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>una CPU que antes tiene que acelerar pierde paquetes mientras tanto</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>las tablas de flujos piden páginas enormes; nadie más las recibe</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>las tablas de flujos reciben las páginas enormes que piden</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>los hilos de trabajo están fijados cerca de la tarjeta: mover su memoria solo cuesta tiempo</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>hay un solo nodo NUMA</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>como era antes de --apply</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>ya era como antes de --apply</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>el sistema ya no lo ofrece</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>alguien lo cambió después de --apply, así que se queda</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>el núcleo o el controlador lo rechaza</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>en cada arranque; --revert lo quita</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>lo escribió --persist</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>sus paquetes llegan por otra interfaz, que es la que hay que ajustar</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>%1 no se puede abrir en Wireshark: el archivo ya no está o no se puede leer.</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>Wireshark no arranca. Instálelo o compruebe que se encuentra en el PATH.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>Acerca de Netmoth</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>C&amp;opiar versiones</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>Versión, compilación y bibliotecas como texto, para un informe de error</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Analizador de tráfico para la estación de trabajo Linux</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1, identificador de compilación %2</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>Licencia Pública General de GNU, versión 3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>&amp;Paquetes perdidos en el búfer circular, más de</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>Pa&amp;quetes, más de</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> paquetes/s</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>&amp;Tráfico, más de</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>Un equipo &amp;nuevo en las redes de este sitio</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>La &amp;interfaz capturada queda inactiva</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>Reglas de notificación</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>Mientras haya una captura en vivo, avisar de:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>Entre dos mensajes de una regla, al m&amp;enos</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>Se soltó un archivo: suelte un archivo de captura.</numerusform>
            <numerusform>Se soltaron %n archivos: suelte un archivo de captura.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>%1 no está en este equipo: guárdelo aquí primero.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>Filtro de capt&amp;ura</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Filtro de captura</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>captura todo; por ejemplo: tcp port 443 or host 192.0.2.1</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>Un filtro en el lenguaje de libpcap (BPF). Los paquetes que rechaza no se capturan. Para elegir lo que se muestra, use el filtro de visualización.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Progreso de la lectura del archivo</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>Líneas que cambiará el guardado</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>Se crea un archivo nuevo %1.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 queda como está.</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>%1: líneas eliminadas (-): %2, añadidas (+): %3. Todas las demás quedan como están, byte a byte.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>Paquetes/s</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>procesados</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>Pérdidas/s</translation>
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
        <translation>búfer</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>Sin pérdidas</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activos</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>nuevos/s (der.)</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>terminados/s (der.)</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Intervalo de tiempo de los gráficos</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>Últimos 5 min</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Últimos 15 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>A la espera de los primeros paquetes</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>Mostrar los flujos de este tiempo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>Gráficos en el tiempo</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Bits/s</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>en el cable</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>Muestra los flujos que se vieron en el tiempo de los gráficos.</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>Guarda los gráficos como imagen (PNG, SVG) o sus valores (CSV).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo completo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>Detiene los gráficos. No se pierde nada: lo que llegue estará ahí cuando vuelva a seguir.</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>Vuelve a mostrar lo nuevo.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 a %2 (%3)</translation>
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
        <translation>Cancelado: los gráficos no se guardaron.</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Guardar los gráficos</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg);;Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>Los gráficos se guardaron en %1.</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>Los gráficos se están guardando en %1.</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>Los gráficos todavía se están guardando en otro archivo: espere a que termine.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>&amp;Reiniciar la captura</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> El filtro de captura está guardado, pero no en vigor: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>YAM&amp;L</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>Valores para un fin; el origen y la salida quedan como están</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>Volver a lo que hay en el archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1: %2 Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>Configuración: %1[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ca&amp;mbios</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>Ca&amp;mbios (%1)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>Re&amp;visar y guardar…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>%1 cambió en el disco y se ha vuelto a cargar.</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>Otro programa cambió %1 en el disco. Lo que edita aquí se basa en el archivo anterior.</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>Cargar el archivo, descartar lo mío</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>%1 se eliminó del disco. Al guardar se crea de nuevo.</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>Guardar una copia propia</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>%1 es de solo lectura para usted. En su lugar se leerá una copia en %2 cuando arranque netmoth.</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>Corrija esto antes de guardar: %1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>Corrija la línea %1 antes de guardar: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>En vigor de inmediato: %1.</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>En el próximo inicio de una captura: %1.</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>Al reiniciar se lee %1 de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>Al reiniciar termina la captura de %1: sus %2 flujos y sus gráficos dejan la ventana, y los paquetes que pasen hasta que vuelva a funcionar no se ven.</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>La captura se reinicia con los valores guardados.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>Todo está como en el archivo.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Revisar y guardar</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Descartar y cerrar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>Mostrar lo que avisaron las reglas</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>Notificaciones: %1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>Filtro de &amp;visualización</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>Filtro de visualización</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>muestra todos los flujos; por ejemplo: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>Qué flujos se muestran, en el lenguaje de Wireshark. Ctrl+Espacio completa. Para elegir lo que se captura, use el filtro de captura.</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>Filtro de visualización, %1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>&amp;Ayuda sobre los filtros de visualización</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>Aplicar: %1</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtros recientes y guardados</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>Filtros recientes y guardados: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>&amp;Eliminar un filtro guardado</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>&amp;Olvidar los filtros recientes</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>Nombre del filtro (uno con el mismo nombre se reemplaza):</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>Este filtro es válido.</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>&amp;Copiar los flujos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>&amp;Exportar los flujos seleccionados…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>Exportar &amp;todos los flujos mostrados…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>Exportar flujos</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>Cancelado: no se ha copiado ni escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>Se está copiando %Ln flujo.</numerusform>
            <numerusform>Se están copiando %Ln flujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>Se han copiado los primeros %1 de %2 flujos, lo que admite un portapapeles: exporte los flujos a un archivo para tenerlos todos.</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>Todavía se están copiando o escribiendo flujos: espere a que termine o cancélelo.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>Detalles del flujo seleccionado</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>Seleccione un flujo para ver sus detalles</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ enviado</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← devuelto</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>Flujos activos o terminados</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Todos los flujos</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Flujos activos</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>Flujos terminados</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>Buscar flujos</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>Buscar: dirección, puerto, protocolo, estado</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>%Ln de %1 mostrado</numerusform>
            <numerusform>%Ln de %1 mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>; se ha olvidado el que terminó primero</numerusform>
            <numerusform>; los %Ln que terminaron primero se han olvidado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>Flujo de datos TCP: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>Estado del flujo de datos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>Copia lo seleccionado o toda esta parte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gua&amp;rdar</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>Como se &amp;muestra…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>Bytes de %1…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>Se escribieron %1 bytes en %2.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>Se sigue otro flujo de datos de esta captura en lugar de este.</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>&amp;Seguir este de nuevo</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Guardar %1…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>Este flujo de datos es más largo que lo que se guarda aquí (%1): se puede guardar en un archivo, por largo que sea.</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>Guardar el flujo de datos como texto</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>Guardar los bytes de %1</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>Se está guardando un sentido: espere a que termine o finalícelo.</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>%1 se está escribiendo en %2.</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Finalizar ahora</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>Ningún ajuste responde a estas palabras.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>Si no se indica otra cosa, un ajuste surte efecto en el próximo inicio de una captura.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>También en el archivo, y se conserva como está:</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>Ayuda de Netmoth</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Esta página está en inglés.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>no se puede capturar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>ruta predeterminada</translation>
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
        <translation>Interfaces de red</translation>
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
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1 Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predet.: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>Poner %1 a su valor predeterminado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>Vistas de la captura</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>F&amp;lujos</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>Mostrar solo esta con&amp;versación</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>Mostrar solo flujos del &amp;origen</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>Mostrar solo flujos del &amp;destino</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>A la espera de los primeros paquetes</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>El archivo no tiene paquetes</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>No se capturó nada</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>E&amp;quipos</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>Pr&amp;otocolos</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>Puer&amp;tos</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>Abrir en &amp;Wireshark en este flujo</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>Solo para archivos de captura: los paquetes de una captura en vivo no se guardan.</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>Wireshark no está instalado.</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>Copiar su filtro para Wires&amp;hark</translation>
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
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>Empezar a capturar en la interfaz seleccionada</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Detener la captura</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Abrir un archivo de captura</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Iniciar o detener</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>&amp;Interfaces</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>%1 se está capturando: deténgala antes de empezar otra.</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>%1 se está capturando: deténgala antes de abrir un archivo.</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>Archivos de captura (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>%1 – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>Pedir permiso…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>Abrir un archivo de captura en su lugar…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>Guarde o descarte lo que cambió en la configuración antes de elegir otro idioma.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>Resolver nombres de &amp;equipos</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>Pregunta a servidores de nombres por los nombres de las direcciones mostradas. Estos saben así lo que usted mira, y las preguntas son también tráfico.</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>Nombrar los &amp;servicios</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>&amp;Seguir el flujo TCP</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>&amp;Reglas de notificación…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>&amp;Optimizar este sistema…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>Ayuda de es&amp;ta vista</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>&amp;Referencia del filtro de visualización</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>Ac&amp;erca de Netmoth</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Notificaciones, las más nuevas primero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Re&amp;glas…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>Mayores flujos</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>Mayores equipos</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Mayores protocolos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ enviado</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← devuelto</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>%1: %2 desde el inicio</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Mayores ahora</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>Mayores desde el inicio</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>Tasa del flujo en el último minuto</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ %1, ← %2</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Aún sin tasa</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>En silencio desde hace un minuto</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>%1 ya no está: se ha quitado de la lista de archivos recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>Un archivo de captura ya no está: se ha quitado de la lista de archivos recientes.</numerusform>
            <numerusform>%n archivos de captura ya no están: se han quitado de la lista de archivos recientes.</numerusform>
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
        <translation>Aún no se abrió ningún archivo de captura</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>Buscar en el flujo de datos</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar s&amp;iguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>Pa&amp;rte anterior</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>Parte si&amp;guiente</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>Buscar texto, o bytes como 0d 0a</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Buscar texto</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>Encontrado, desde el otro extremo</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>&amp;Sentidos:</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>&amp;Mostrar como:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Volcado hexadecimal</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Co&amp;dificación:</translation>
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
        <translation>Carga útil del flujo de datos</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>%1 por bytes, como imagen</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>Mayores por bytes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>%1: %2 enviados, %3 recibidos</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>%Ln mostrado.</numerusform>
            <numerusform>%Ln mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>Se omite %Ln pequeño, con %1.</numerusform>
            <numerusform>Se omiten %Ln pequeños, con %1 en conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>Se cuentan los flujos que dejan pasar el filtro, la búsqueda y el tiempo elegido.</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>Las sumas son demasiado bajas: %Ln flujo terminado llegó demasiado rápido para contarlo.</numerusform>
            <numerusform>Las sumas son demasiado bajas: %Ln flujos terminados llegaron demasiado rápido para contarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>&amp;Mostrar sus flujos</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>No se encontró el script de ajuste (se buscó %1): instale el paquete netmoth-capture.</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>No se pudo iniciar el script de ajuste %1: %2.</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>El script de ajuste %1 dio una respuesta que esta versión de Netmoth no entiende: instale ambos en la misma versión.</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>No se cambió nada: falta pkexec, que pide la contraseña de un administrador; instale el paquete pkexec o use un terminal.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>No se pudo cambiar %n ajuste; la tabla dice por qué.</numerusform>
            <numerusform>No se pudieron cambiar %n ajustes; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>No se cambió nada: se descartó la petición de la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>No se cambió nada: polkit lo rechazó, o ningún programa de esta sesión pide la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>El script de ajuste terminó antes de acabar: vuelva a mirar para ver qué se cambió.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>Mostrar todos los tiempos</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>Muestra de nuevo los flujos de cualquier tiempo. Los gráficos se quedan donde están.</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>Solo se muestran los flujos vistos de %1 a %2 (%3).</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>&amp;Mostrar u ocultar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>También en cada arran&amp;que de este equipo</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>Optimizar este sistema</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>Lo que decide en este equipo si se pierden paquetes antes de que una captura los vea. No se cambia nada antes de que elija aplicarlo.</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>Ajustes, como son y como serían</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>Ajustes que están cambiados, y lo que eran antes</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Estado de los ajustes</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>Sin ello, reiniciar el equipo lo deshace todo</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>&amp;Interfaz:</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Vo&amp;lver a mirar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>Restaura exactamente lo que había antes</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>C&amp;opiar la tabla</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>Desde aquí no se ejecuta nada como root, porque esta copia de Netmoth no se instaló como paquete. Esta orden en un terminal aplica lo que muestra la tabla: %1</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>Copiar la orden que revierte</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>Se restauró %n ajuste.</numerusform>
            <numerusform>Se restauraron %n ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>Se cambió %n ajuste.</numerusform>
            <numerusform>Se cambiaron %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>Copiar la orden para un terminal</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Resul&amp;tado</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Guardado</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>&amp;Guardado (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>Se espera la contraseña del administrador y que se cambien los ajustes.</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>Se leen los ajustes.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>No hay nada aplicado.</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Aplicado desde %1: está guardado lo que era antes %n ajuste.</numerusform>
            <numerusform>Aplicado desde %1: está guardado lo que eran antes %n ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Aplicado: está guardado lo que era antes %n ajuste.</numerusform>
            <numerusform>Aplicado: está guardado lo que eran antes %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>Se aplica de nuevo en cada arranque de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>Se cambiaría %n ajuste.</numerusform>
            <numerusform>Se cambiarían %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>cambiaría</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>otros protocolos</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>paquetes mal formados</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>el flujo que lo contiene</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>ningún flujo</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Sin decodificar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%1 de %2 paquetes (%3) no se decodificaron, sobre todo %4. La vista Protocolos los enumera.</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>%1 de los primeros %2 paquetes (%3) no se decodificaron, sobre todo %4. La vista Protocolos los enumera.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>Sin decodificar</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>%1 de %2 paquetes no están en ninguna de estas sumas: no contienen ningún paquete IP que se decodifique.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>¿Qué hay en su red?</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>Elija una interfaz a la izquierda y empiece a capturar, o abra un archivo de captura.
Las líneas junto a cada interfaz muestran su tráfico del último minuto.</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>Abrir un archivo de captura…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>Empezar a capturar</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>Empezar a capturar en %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>Este archivo contiene caracteres que un editor de líneas cambiaría (finales de línea o codificación): solo se puede cambiar en el formulario.</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>Archivo de configuración como YAML</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemas en el archivo</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>Intro o un doble clic lleva a la línea.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Línea %1, columna %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>El flujo de datos se está escribiendo en %1.</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>El flujo de datos todavía se está escribiendo en otro archivo: espere a que termine o cancélelo.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>Una captura en vivo entrega la carga útil mientras funciona y no guarda nada: iníciela de nuevo o abra un archivo de captura.</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>El filtro de captura se puede cambiar mientras hay una captura en vivo en curso.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>Bucle local</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>Banda ancha móvil</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Agregación</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>Túnel WireGuard</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>Monitor Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>Ethernet virtual</translation>
    </message>
</context>
</TS>
