<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>Новый узел на %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>Новых узлов на %2: %1: %3 и ещё %n.</numerusform>
            <numerusform>Новых узлов на %2: %1: %3 и ещё %n.</numerusform>
            <numerusform>Новых узлов на %2: %1: %3 и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>Новых узлов на %2: %1: %3.</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>На %1 теряются пакеты: %2 из них застают кольцевой буфер полным (предел %3).</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>%1 передаёт %2, больше предела %3.</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>%1 отключён: ничего не придёт, пока связь не вернётся.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>С последнего уведомления это случилось ещё %n раз.</numerusform>
            <numerusform>С последнего уведомления это случилось ещё %n раза.</numerusform>
            <numerusform>С последнего уведомления это случилось ещё %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Пакеты потеряны</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>Скорость пакетов выше предела</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>Скорость передачи выше предела</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Новый узел</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>Интерфейс отключён</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>%1 — папка: перетащите один файл захвата.</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>Файла %1 нет: перетащите один файл захвата.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>Не удаётся прочитать %1 (%2): проверьте права доступа.</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>%1 не является файлом захвата: можно открыть pcap и pcapng, в том числе сжатые gzip или zstd.</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>Захват</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>Файл прочитан</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>Файл прочитан не до конца: показано то, что было до этого.</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>Захват неожиданно завершился: данные устарели.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>Вспомогательный процесс не отвечает уже %1 с: данные устарели.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Это невозможно</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>Нет права на захват</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>Интерфейса нет</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Это не поддерживается</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>Система сообщила об ошибке</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>Окно и вспомогательный процесс не понимают друг друга</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>Не удалось записать графики в %1: %2. Освободите там место или выберите другое.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>Там, где конфигурация неверна, действуют значения по умолчанию; исправьте её в меню «Захват &gt; Конфигурация» (Ctrl+,).</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Анализатор трафика для рабочей станции Linux</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>Сразу начать захват на &lt;interface&gt;.</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>Прочитать конфигурацию из &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>Использовать вспомогательный процесс &lt;path&gt;.</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>Выводить в поток ошибок, насколько быстро отвечает окно.</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>Файл захвата, который сразу открыть (pcap или pcapng).</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 Справка по параметрам: netmoth --help.</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>Укажите один файл захвата, а не %n.</numerusform>
            <numerusform>Укажите один файл захвата, а не %n.</numerusform>
            <numerusform>Укажите один файл захвата, а не %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>Укажите либо файл захвата, либо --interface, но не оба.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>Файла «%1» нет: проверьте путь.</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>Для --interface нужно имя, например eth0.</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>Поток IPv4.</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>Адрес IPv4 любой из сторон.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>Адрес IPv4 получателя потока.</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>Номер или имя протокола IANA для потока IPv4.</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>Поток IPv6.</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>Адрес IPv6 любой из сторон.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>Адрес IPv6 источника потока.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>Адрес IPv6 получателя потока.</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>Имя любой из сторон, если оно определено.</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>Поток TCP.</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>Порт TCP любой из сторон.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>Порт TCP источника потока.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>Порт TCP получателя потока.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>Был ли флаг FIN хотя бы в одном пакете потока.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>Был ли флаг SYN хотя бы в одном пакете потока.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>Был ли флаг RST хотя бы в одном пакете потока.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>Был ли флаг PSH хотя бы в одном пакете потока.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>Был ли флаг ACK хотя бы в одном пакете потока.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>Был ли флаг URG хотя бы в одном пакете потока.</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>Поток UDP.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>Порт UDP or UDP-Lite любой из сторон.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>Порт UDP or UDP-Lite источника потока.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>Порт UDP or UDP-Lite получателя потока.</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>Поток SCTP.</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>Порт SCTP любой из сторон.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>Порт SCTP источника потока.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>Порт SCTP получателя потока.</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>Поток DCCP.</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>Порт DCCP любой из сторон.</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>Поток ICMP.</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>Тип ICMP первого пакета потока.</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>Код ICMP первого пакета потока.</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>Поток ICMPv6.</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>Тип ICMPv6 первого пакета потока.</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>Код ICMPv6 первого пакета потока.</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>Поток IGMP.</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>Поток GRE.</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>Поток IPsec ESP.</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>В первом пакете потока был тег VLAN.</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>Номер или имя протокола IANA, IPv4 и IPv6.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Пакеты в обоих направлениях.</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Пакеты от источника к получателю.</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Пакеты от получателя к источнику.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Байты в канале в обоих направлениях.</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Байты в канале от источника к получателю.</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Байты в канале от получателя к источнику.</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Время между первым и последним пакетом.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Время первого пакета.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Время последнего пакета.</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>На какой стадии соединение, или было при завершении.</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>Поток не завершён.</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>Поток завершён.</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>Почему поток завершился.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Ответа не было.</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>TCP, начало которого не захвачено.</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>Данные TCP по порядку, оба направления, с учётом пропусков.</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>Данные TCP, которые так и не были видны.</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>Повторно отправленные сегменты TCP.</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>Сегменты TCP, пришедшие раньше своей очереди.</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>Повторно отправленные подтверждения TCP.</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>Сколько раз сторона закрывала окно TCP.</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>Сегменты TCP, противоречащие другим.</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>Время оборота при рукопожатии TCP, если оно было видно.</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>Сглаженное время оборота TCP любой из сторон, если измерено.</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>Каждый тег VLAN первого пакета потока.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>Адрес IPv4 отправителя потока: кто начал обмен.</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>Показал ли пакет, какая сторона начала поток, или это предположение.</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>первый пакет %1, последний пакет %2</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>%1 тип %2, код %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>%1 (протокол IP %2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Порт источника</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>Порт источника потока.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Порт получателя</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>Порт получателя потока.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Транспортный протокол.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>Новый, пока не видны обе стороны; у завершённых потоков указана причина завершения.</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Пакеты →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>Пакеты от источника к получателю.</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Пакеты</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>Пакеты от получателя к источнику.</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Байты →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>Байты в канале от источника к получателю.</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Байты</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>Байты в канале от получателя к источнику.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длит.</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>Время между первым и последним пакетом.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Время последнего пакета.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Первый</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Время первого пакета.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>Всего пакетов</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Пакеты в обоих направлениях.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>Всего байт</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Байты в канале в обоих направлениях.</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Ср. скорость</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>Биты в канале в обоих направлениях, делённые на длительность потока.</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation>Самый внутренний туннель вокруг первого пакета и его идентификатор.</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Повторные передачи</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Повторно отправленные сегменты TCP в обоих направлениях.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>Данные TCP, которые так и не были видны, в обоих направлениях.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Время оборота</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>Время оборота при рукопожатии TCP.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Флаги TCP</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>Все увиденные флаги TCP, источника и получателя.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>завершён: простой</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>завершён: закрыт</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>завершён: вытеснен</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>открыт в конце</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>established</source>
        <translation>установлен</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закрывается</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Скорость сейчас</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Биты в канале в обоих направлениях примерно за последнюю секунду.</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>Идентификаторы VLAN первого пакета, внешний первым.</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>Адрес другой стороны обмена.</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>Адрес того, кто начал обмен; курсивом, если это предположение.</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Флаги TCP</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Поток данных</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>не отслеживается</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Повторные передачи</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Не по порядку</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>Повторные ACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Нулевые окна</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>Не видно (пропуски)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Рукопожатие</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>оборот %1</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>начало не видно</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n сегмент противоречит другим</numerusform>
            <numerusform>%n сегмента противоречат другим</numerusform>
            <numerusform>%n сегментов противоречат другим</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Первый пакет</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Последний пакет</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длит.</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>%1, глубина %n заголовок IP</numerusform>
            <numerusform>%1, глубина %n заголовка IP</numerusform>
            <numerusform>%1, глубина %n заголовков IP</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>Концы туннеля</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>Ошибки ICMP</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1, последняя: тип %2, код %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Ср. скорость</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Имя источника</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>Имя получателя</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>VLAN туннеля</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>предположение: ни один пакет не показал, кто начал</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>Массив JSON (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>EVE JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>Не удалось записать потоки в %1: %2. Освободите там место или выберите другое.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>%Ln поток записан в %1.</numerusform>
            <numerusform>%Ln потока записано в %1.</numerusform>
            <numerusform>%Ln потоков записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>%Ln поток записывается в %1.</numerusform>
            <numerusform>%Ln потока записываются в %1.</numerusform>
            <numerusform>%Ln потоков записываются в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>Вспомогательный процесс netmoth-capture не найден (искали здесь: %1): установите пакет netmoth-capture или укажите его параметром --helper.</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>Вам нельзя запускать вспомогательный процесс %1: установите пакет netmoth-capture заново или выполните `sudo chmod a+x %1`.</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>Вам нельзя захватывать, потому что вы не входите в группу %1: выполните `sudo usermod -aG %1 $USER` (действует сразу) или попросите администратора разрешить этот захват.</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>AppImage не может иметь право на захват: выполните `%1 --install-helper` (один раз для каждой версии) или попросите администратора разрешить этот захват.</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>Захват не разрешён: запрос пароля администратора был отклонён.</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>Захват не разрешён: polkit отказал, или в этом сеансе нет программы, запрашивающей пароль администратора.</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>Не удалось скопировать вспомогательный процесс в %1 (%2): осталось ли там место?</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>сетевая карта: %1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>очередь ядра (softnet): %1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>кольцевой буфер: %1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>таблица потоков полна: %1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>Пакетов/с в среднем</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Пакетов/с</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>Бит/с в среднем</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Бит/с</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>Потери сейчас</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>Потери всего</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Активные потоки</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>Запас буфера</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>ЦП процесса</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>Память процесса</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>Получено пакетов: %1, обработано: %2 с начала захвата.</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>Байт в канале с начала захвата: %1.</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>Доля пакетов за последнюю секунду, потерянных из-за полного кольцевого буфера.</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>Потеряно пакетов с начала захвата: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>Активных: %1, всего с начала захвата: %2.</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>Как долго свободная часть кольцевого буфера выдержит текущую скорость, если вспомогательный процесс задержится.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>Время ЦП вспомогательного процесса; 100 % — одно ядро.</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>Память вспомогательного процесса, включая кольцевой буфер и таблицу потоков.</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>более 10 мин</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 пакетов/с</translation>
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
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>the window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>графики</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>фильтры захвата, захват</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>файл конфигурации</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>регулярные выражения в фильтрах отображения</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>сжатые файлы захвата</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>командная строка вспомогательного процесса</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>права вспомогательного процесса</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>песочница вспомогательного процесса</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Захват</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Кольца</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>Фрагменты IP</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>Потоки TCP</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>Сетевой интерфейс для захвата; пусто: интерфейс маршрута по умолчанию.</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>Способ захвата: afpacket отображает кольцевые буферы ядра, pcap работает через libpcap.</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>Фильтр захвата на языке tcpdump; пусто: все пакеты.</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>Захватывать и кадры, адресованные другим машинам.</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>Кольцевые буферы, каждый со своим рабочим потоком, между которыми ядро распределяет потоки.</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>Ядра, доступные рабочим потокам; 0: 75 % имеющихся в машине, не менее одного.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>Читать пакеты там, куда их записало ядро; false сначала копирует каждый из буфера.</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>Номинальный размер кадра, который проверяет ядро; кадры крупнее всё равно приходят целиком.</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>Размер одного блока кольцевого буфера; кадр крупнее блока обрезается.</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>Блоки одного кольцевого буфера; чем их больше, тем дольшую паузу рабочего потока они перекрывают.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>миллисекунд</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>Наибольшее время ожидания пакета в неполном блоке.</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>Простой, после которого установленный поток считается завершённым; дольше не остаётся ни один поток.</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>потоков</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>Сколько потоков одновременно держит каждый рабочий поток; память резервируется при запуске.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процентов</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>Доля таблицы для потоков без ответа, чтобы SYN-флуд не вытеснил установленные.</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>Завершённые потоки, которые каждый рабочий поток хранит, пока их не прочтёт окно или агент.</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>Простой, после которого завершается поток TCP без полного рукопожатия; 0: connection_timeout, не более 60.</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>Простой, после которого завершается установленный поток TCP; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>Сколько закрытый поток TCP ждёт поздних сегментов; 0: connection_timeout, не более 10.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>Простой, после которого завершается поток UDP без ответа; 0: connection_timeout, не более 30.</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>Простой, после которого завершается поток UDP с ответом; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>Простой, после которого завершается поток любого другого протокола без ответа; 0: connection_timeout, не более 30.</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>Простой, после которого завершается поток любого другого протокола с ответом; 0: connection_timeout.</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>туннелей</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>Вложенные туннели, внутрь которых прослеживается соединение; глубже учитывается последний увиденный.</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>датаграмм</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>Сколько фрагментированных IP-датаграмм могут быть неполными у каждого рабочего потока; затем отбрасывается старейшая.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>Предел памяти для фрагментов каждого рабочего потока; занимается по мере надобности.</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>Время от первого фрагмента, после которого неполная датаграмма IPv4 отбрасывается.</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>То же для IPv6.</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>Какая копия верна, если сегменты TCP противоречат друг другу: первая, последняя или как решают эти системы.</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>Сколько байт каждого направления соединения передаётся дальше; остальное только считается. 0: все.</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>Сколько байт каждого направления ждут заполнения дыры; затем дыра объявляется пропуском.</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>Отслеживать и соединения, начало которых не было видно.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>Предел памяти для соединений TCP и ожидающих сегментов каждого рабочего потока; занимается по мере надобности.</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>Файл, к которому дописываются завершённые потоки строками EVE JSON; пусто: никакой.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>Для рабочей станции: значения из config.yml.</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>Оптимизация</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>Для загруженных каналов на машине с 8 ядрами и 8 ГиБ: значения из config_optimized.yml.</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>Мало памяти</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>Небольшие буфер и таблицы: около 30 МиБ на один рабочий поток и меньший запас времени.</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Интерактивный</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>Пакеты видны через миллисекунду после прихода ценой более частых пробуждений.</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>Сколько байт каждого пакета сохранять при живом захвате; что длиннее, обрезается и помечается. Файлы читаются целиком.</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>Не удалось записать поток данных в %1: %2. Освободите там место или выберите другое.</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>стандартный ввод</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[%1 известен со смещения %2: что было раньше, не отслеживалось]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[пропуск: %1 байт с %2 не были захвачены]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[пропуск: %1 байт с %2 были захвачены, но не отслеживались]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[ещё %1 байт с %2 здесь не хранятся]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>Чтение файла: %1.</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>Отслеживается вживую: пришедшее добавляется.</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>Поток данных завершён; это всё, что из него захвачено.</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>Файл кончается раньше потока данных.</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>Больше не отслеживается: захват завершён, или отслеживается другой поток данных.</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>В этом потоке не было данных.</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>Этот поток завершён, а захват с интерфейса данных не хранит: отслеживайте потоки, пока они активны.</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>Отслеживание не удалось.</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>Сохранение в файл: пока %1 байт.</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>Начало соединения не захвачено.</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>Не показано: %1 байт.</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Байты →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Байты</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Отправлено пакетов</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Пакеты →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Получено пакетов</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Пакеты</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Первый</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>IP-адрес.</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>Транспортный протокол.</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>Порт, который говорит, для чего служит поток.</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>Имя из обратного DNS, когда имена определяются.</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>Что обычно слушает этот порт.</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>Биты в канале в обоих направлениях примерно за последнюю секунду.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>Байты в канале в обоих направлениях.</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>От всех байт в потоках.</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>Байты, отправленные узлом.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>Байты от источников потоков.</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>Байты, полученные узлом.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>Байты от получателей потоков.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>Пакеты в обоих направлениях.</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>Пакеты, отправленные узлом.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>Пакеты от источников потоков.</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>Пакеты, полученные узлом.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>Пакеты от получателей потоков.</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>Потоки, активные и завершённые.</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>Потоки, активные сейчас.</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>Повторно отправленные сегменты TCP в обоих направлениях.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>Время первого пакета.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>Время последнего пакета.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>Начались потери пакетов.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>Вспомогательный процесс перестал отвечать.</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>%1 снова включён.</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 отключён.</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>Фильтра захвата больше нет.</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>Фильтр захвата: %1</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>Захват приостановлен.</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>Захват продолжен.</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>переживает более долгие паузы ядра; связь может на миг прерваться</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>драйвер не позволяет это менять</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>пакеты видны такими, какими пришли, а не склеенными</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>работает irqbalance и сам переносит прерывания</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>по одной очереди приёма на процессор, рядом с картой</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>у карты одна очередь приёма: с RPS пакеты из неё берёт каждый процессор</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>карта сама распределяет пакеты по очередям</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>каждый процессор отправляет через свою очередь и не мешает другим</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>сверх этого пакеты, ждущие процессора (RPS, veth, loopback), теряются</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>сколько пакетов может взять один проход цикла приёма</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>сколько может длиться один проход; прерванные видны как time_squeeze</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>фильтры захвата выполняются как машинный код</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>кольцевые буферы ядра не используют буфер сокета</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>процессор, которому сначала надо разогнаться, теряет тем временем пакеты</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>таблицы потоков запрашивают большие страницы; больше никто их не получает</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>таблицы потоков получают большие страницы, которые запрашивают</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>рабочие потоки закреплены рядом с картой: перенос их памяти лишь отнимает время</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>узел NUMA один</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>как было до --apply</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>уже было как до --apply</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>система больше этого не предлагает</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>кто-то изменил это после --apply, поэтому остаётся</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>ядро или драйвер отказывает</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>при каждой загрузке; --revert это удаляет</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>записано --persist</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>пакеты приходят через другой интерфейс — настраивать нужно его</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>%1 нельзя открыть в Wireshark: файла больше нет или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>Wireshark не запускается. Установите его или проверьте, что он есть в PATH.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>О программе Netmoth</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Библиотеки</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Копировать версии</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>Версия, сборка и библиотеки текстом, для сообщения об ошибке</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>Анализатор трафика для рабочей станции Linux</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Свободная программа по лицензии GNU GPL версии 3 или новее; без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1, идентификатор сборки %2</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Библиотеки и их лицензии</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, версия 3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>&amp;Потери пакетов в кольцевом буфере, больше</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>П&amp;акеты, больше</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> пакетов/с</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>&amp;Трафик, больше</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>&amp;Новый узел в сетях этой площадки</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>&amp;Захватываемый интерфейс отключается</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>Правила уведомлений</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>Пока идёт захват с интерфейса, сообщать о следующем:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>Между сообщениями одного правила не м&amp;енее</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Предел: %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>Перетащен %n файл: перетащите один файл захвата.</numerusform>
            <numerusform>Перетащено %n файла: перетащите один файл захвата.</numerusform>
            <numerusform>Перетащено %n файлов: перетащите один файл захвата.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>%1 не на этом компьютере: сначала сохраните его здесь.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>Фильт&amp;р захвата</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Фильтр захвата</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>захватывается всё; например: tcp port 443 or host 192.0.2.1</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>Фильтр на языке libpcap (BPF). Отклонённые им пакеты вовсе не захватываются. Чтобы выбрать, что показывать, используйте фильтр отображения.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Ход чтения файла</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>Строки, которые изменит сохранение</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>Будет создан новый файл %1.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 остаётся как есть.</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>%1: удалено строк (-): %2, добавлено (+): %3. Все остальные остаются как есть, до байта.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>Пакетов/с</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>обработано</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>Потери/с</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>softnet</source>
        <translation>softnet</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>буфер</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>движок</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>выдача</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>Потерь нет</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активные</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>новые/с (справа)</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>завершённые/с (справа)</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Интервал времени графиков</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>Последние 5 мин</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Последние 15 мин</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>Ожидание первых пакетов</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>Показать потоки этого времени</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>Графики по времени</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>Бит/с</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>в канале</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Последняя минута</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Последние 6 часов</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>Показывает потоки, которые были видны за время графиков.</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>Сохраняет графики как картинку (PNG, SVG) или их значения (CSV).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Весь файл</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>Останавливает графики. Ничего не теряется: всё пришедшее будет на месте, когда вы снова начнёте следить.</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>Снова показывает новое.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
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
        <translation>Отменено: графики не сохранены.</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Сохранить графики</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>Картинка (*.png);;Рисунок (*.svg);;Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>Графики сохранены в %1.</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>Графики сохраняются в %1.</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>Графики ещё сохраняются в другой файл: дождитесь конца.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Наборы</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>Перезапус&amp;тить захват</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> Фильтр захвата сохранён, но не действует: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Настр&amp;ойки</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>Значения для определённой цели; источник и вывод остаются как есть</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>Вернуть то, что в файле</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1: %2 Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>Конфигурация: %1[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>&amp;Изменения (%1)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>&amp;Просмотреть и сохранить…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>%1 изменён на диске и загружен заново.</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>%1 изменён на диске другой программой. Вы редактируете на основе прежнего файла.</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>Загрузить файл, отбросить моё</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>%1 удалён с диска. Сохранение создаст его снова.</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>Сохранить свою копию</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>%1 доступен вам только для чтения. Вместо него при запуске netmoth читается копия %2.</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>Исправьте перед сохранением: %1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>Исправьте строку %1 перед сохранением: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 сохранён.</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>Действует сразу: %1.</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>При следующем запуске захвата: %1.</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>Перезапуск прочтёт %1 снова с начала.</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>Перезапуск завершит захват %1: потоки (%2) и графики исчезнут из окна, а пакеты, проходящие до нового запуска, не будут видны.</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>Захват перезапускается с сохранёнными значениями.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>Всё как в файле.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Просмотреть и сохранить</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Отбросить и закрыть</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>Показать, о чём сообщили правила</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>Уведомления: %1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>Фи&amp;льтр отображения</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>Фильтр отображения</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>показаны все потоки; например: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>Какие потоки показывать, на языке Wireshark. Ctrl+Пробел дополняет. Чтобы выбрать, что захватывать, используйте фильтр захвата.</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>Фильтр отображения, %1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>Спр&amp;авка по фильтрам отображения</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>Применить: %1</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Недавние и сохранённые фильтры</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>Недавние и сохранённые фильтры: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>&amp;Удалить сохранённый фильтр</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>&amp;Забыть недавние фильтры</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>Имя фильтра (одноимённый будет заменён):</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>Варианты дополнения</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>Фильтр верен.</translation>
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
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Копировать «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>&amp;Копировать выбранные потоки</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>&amp;Экспортировать выбранные потоки…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>Экспортировать &amp;все показанные потоки…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>Экспорт потоков</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>Отменено: ничего не скопировано и не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>%Ln поток копируется.</numerusform>
            <numerusform>%Ln потока копируются.</numerusform>
            <numerusform>%Ln потоков копируются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>Скопированы первые %1 из %2 потоков, сколько помещается в буфер обмена: чтобы получить все, экспортируйте потоки в файл.</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>Потоки ещё копируются или записываются: дождитесь конца или отмените.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>Сведения о выбранном потоке</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>Выберите поток, чтобы увидеть сведения о нём</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ отправлено</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← получено</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>Активные или завершённые потоки</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Все потоки</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Активные потоки</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>Завершённые потоки</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>Поиск потоков</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>Поиск: адрес, порт, протокол, состояние</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>Показан %Ln</numerusform>
            <numerusform>Показано %Ln</numerusform>
            <numerusform>Показано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>Показан %Ln из %1</numerusform>
            <numerusform>Показано %Ln из %1</numerusform>
            <numerusform>Показано %Ln из %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>; %Ln завершённый раньше всех забыт</numerusform>
            <numerusform>; %Ln завершённых раньше всех забыты</numerusform>
            <numerusform>; %Ln завершённых раньше всех забыты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>Поток TCP: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>Состояние потока данных</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;опировать</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>Копирует выделенное или всю эту часть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>Как &amp;показано…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>Байты %1…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>%1 байт записано в %2.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>Вместо этого отслеживается другой поток данных этого захвата.</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>Отсл&amp;еживать снова</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Сохранить %1…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>Этот поток данных длиннее, чем хранится здесь (%1): его можно сохранить в файл любой длины.</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>Сохранить поток данных как текст</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>Сохранить байты %1</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>Направление сохраняется: дождитесь конца или завершите.</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>%1 записывается в %2.</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Завершить сейчас</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>Этим словам не отвечает ни одна настройка.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>Если не сказано иное, настройка действует со следующего запуска захвата.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Строка %1: </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>Ещё есть в файле и сохраняется как есть:</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>Справка Netmoth</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Поиск на этой странице</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Эта страница на английском языке.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>захват невозможен</translation>
    </message>
    <message>
        <source>down</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>маршрут по умолчанию</translation>
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
        <translation>И&amp;нтерфейсы</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Сетевые интерфейсы</translation>
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
        <translation>Допустимо: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1 Действует сразу.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>По умолч.: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>Вернуть %1 значение по умолчанию</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>Виды захвата</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>По&amp;токи</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>Показать только это &amp;соединение</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>Показать только потоки &amp;источника</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>Показать только потоки &amp;получателя</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>Ожидание первых пакетов</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>В файле нет пакетов</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>Ничего не захвачено</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>&amp;Узлы</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>&amp;Протоколы</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>Порт&amp;ы</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>Открыть в &amp;Wireshark на этом потоке</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>Только для файлов захвата: пакеты захвата с интерфейса не хранятся.</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>Wireshark не установлен.</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>Копировать фильтр для Wi&amp;reshark</translation>
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
        <translation>&amp;Старт</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>Начать захват на выбранном интерфейсе</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>С&amp;топ</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Остановить захват</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Открыть файл захвата</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Начать или остановить</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Захват</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Захват</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>&amp;Конфигурация…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>&amp;Интерфейсы</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>Идёт захват %1: остановите его, прежде чем начать другой.</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>Идёт захват %1: остановите его, прежде чем открыть файл.</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>Файлы захвата (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>%1 – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>Запросить разрешение…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>Открыть вместо этого файл захвата…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>Сохраните или отбросьте изменения конфигурации, прежде чем выбрать другой язык.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>И&amp;мена</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>Определять имена &amp;узлов</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>Спрашивает у серверов имён имена показанных адресов. Серверы узнают, что вы смотрите, а сами запросы тоже трафик.</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>Называть &amp;службы</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>Отследить поток &amp;TCP</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Уведомления…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>&amp;Правила уведомлений…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>&amp;Оптимизировать эту систему…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>Справка по &amp;этому виду</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>Справочник по &amp;фильтру отображения</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>&amp;О программе Netmoth</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Уведомления, сначала новые</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Правила…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>Крупнейшие потоки</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>Крупнейшие узлы</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Крупнейшие протоколы</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ отправлено</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← получено</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>%1: %2 с начала</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Крупнейшие сейчас</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>Крупнейшие с начала</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>Скорость потока за последнюю минуту</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ %1, ← %2</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Скорости пока нет</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>Тишина уже минуту</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавний</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>Файла %1 больше нет: он убран из списка недавних.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>%n файла захвата больше нет: убран из списка недавних.</numerusform>
            <numerusform>%n файлов захвата больше нет: убраны из списка недавних.</numerusform>
            <numerusform>%n файлов захвата больше нет: убраны из списка недавних.</numerusform>
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
        <translation>Файлы захвата ещё не открывались</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>О&amp;чистить список</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>Найти в потоке данных</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>П&amp;режняя часть</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>Сле&amp;дующая часть</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>Найти текст или байты, например 0d 0a</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Найти текст</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>Найдено с другого конца</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Часть %1 из %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>&amp;Направления:</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Оба направления</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Шестнадцатеричный вид</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодировка:</translation>
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
        <translation>Данные потока</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порты</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>%1 по байтам, картинка</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>Крупнейшие по байтам</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>%1: отправлено %2, получено %3</translation>
    </message>
    <message>
        <source>others</source>
        <translation>прочие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>Показан %Ln.</numerusform>
            <numerusform>Показано %Ln.</numerusform>
            <numerusform>Показано %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>Опущен %Ln мелкий, всего %1.</numerusform>
            <numerusform>Опущено %Ln мелких, всего %1.</numerusform>
            <numerusform>Опущено %Ln мелких, всего %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>Учтены потоки, которые пропускают фильтр, поиск и выбранное время.</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>Суммы занижены: %Ln завершённый поток пришёл слишком быстро и не учтён.</numerusform>
            <numerusform>Суммы занижены: %Ln завершённых потока пришли слишком быстро и не учтены.</numerusform>
            <numerusform>Суммы занижены: %Ln завершённых потоков пришли слишком быстро и не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Копировать «%1»</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>&amp;Показать его потоки</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>Скрипт настройки не найден (искали %1): установите пакет netmoth-capture.</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>Не удалось запустить скрипт настройки %1: %2.</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>Скрипт настройки %1 дал ответ, который эта версия Netmoth не понимает: установите оба в одной версии.</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>Ничего не изменено: нет программы pkexec, которая запрашивает пароль администратора; установите пакет pkexec или воспользуйтесь терминалом.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>Не удалось изменить %n параметр; причина указана в таблице.</numerusform>
            <numerusform>Не удалось изменить %n параметра; причина указана в таблице.</numerusform>
            <numerusform>Не удалось изменить %n параметров; причина указана в таблице.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>Ничего не изменено: запрос пароля администратора был отклонён.</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>Ничего не изменено: polkit отказал, или в этом сеансе нет программы, запрашивающей пароль администратора.</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>Скрипт настройки завершился раньше времени: проверьте ещё раз, что изменено.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>Показать всё время</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>Снова показывает потоки за всё время. Графики остаются на месте.</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>Показаны только потоки, которые были видны с %1 по %2 (%3).</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>&amp;Показать или скрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
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
        <translation>И при каждой за&amp;грузке этого компьютера</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>Оптимизация этой системы</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Не удалось прочитать параметры</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>То, от чего на этом компьютере зависит, теряются ли пакеты до того, как их увидит захват. Ничего не изменится, пока вы не выберете применение.</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>Параметры: какие они есть и какими стали бы</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Предпросмотр</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>Изменённые параметры и их прежние значения</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Состояние параметров</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>Без этого перезагрузка компьютера отменит всё</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>&amp;Интерфейс:</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Про&amp;верить снова</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>При&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>Возвращает в точности то, что было раньше</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>К&amp;опировать таблицу</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>Отсюда ничего не запускается от имени root, так как эта копия Netmoth установлена не из пакета. Эта команда в терминале применяет то, что показывает таблица: %1</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>Копировать команду возврата</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>Возвращён %n параметр.</numerusform>
            <numerusform>Возвращено %n параметра.</numerusform>
            <numerusform>Возвращено %n параметров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>Изменён %n параметр.</numerusform>
            <numerusform>Изменено %n параметра.</numerusform>
            <numerusform>Изменено %n параметров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>Копировать команду для терминала</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Ре&amp;зультат</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Со&amp;хранено</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>Со&amp;хранено (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>Ожидаются пароль администратора и изменение параметров.</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>Чтение параметров.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Ничего не применено.</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Применено с %1: прежнее значение %n параметра сохранено.</numerusform>
            <numerusform>Применено с %1: прежние значения %n параметров сохранены.</numerusform>
            <numerusform>Применено с %1: прежние значения %n параметров сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Применено: прежнее значение %n параметра сохранено.</numerusform>
            <numerusform>Применено: прежние значения %n параметров сохранены.</numerusform>
            <numerusform>Применено: прежние значения %n параметров сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>Применяется снова при каждой загрузке этого компьютера.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>Изменился бы %n параметр.</numerusform>
            <numerusform>Изменились бы %n параметра.</numerusform>
            <numerusform>Изменились бы %n параметров.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Менять нечего.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>применено</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>как надо</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>изменено позднее</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>другие протоколы</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>повреждённые пакеты</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>окружающий поток</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>ни один поток</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>Байтов: %1</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Не декодировано</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Учтено в</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>Не декодировано пакетов: %1 из %2 (%3), прежде всего %4. Их перечисляет вид «Протоколы».</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>Не декодировано пакетов: %1 из первых %2 (%3), прежде всего %4. Их перечисляет вид «Протоколы».</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>Не декодировано</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>Пакетов, не вошедших ни в одну из этих сумм: %1 из %2. В них нет IP-пакета, который декодируется.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>Что происходит в вашей сети?</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>Выберите слева интерфейс и начните захват или откройте файл захвата.
Линии рядом с интерфейсами показывают их трафик за последнюю минуту.</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>Открыть файл захвата…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>Начать захват</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>Начать захват на %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>В этом файле есть символы, которые построчный редактор изменил бы (концы строк или кодировка): его можно менять только в форме.</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>Файл конфигурации в виде YAML</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Ошибки в файле</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>Enter или двойной щелчок переходит к строке.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Строка %1, столбец %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>Поток данных записывается в %1.</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>Поток данных ещё записывается в другой файл: дождитесь конца или отмените.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>Захват с интерфейса передаёт данные, пока идёт, и ничего не хранит: начните его снова или откройте файл захвата.</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>Фильтр захвата можно изменить, пока идёт захват с интерфейса.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>Петля</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>Мобильная сеть</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Мост</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Агрегат</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>Туннель WireGuard</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>Монитор Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>Виртуальный Ethernet</translation>
    </message>
</context>
</TS>
