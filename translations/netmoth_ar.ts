<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message>
        <source>A new host on %1: %2.</source>
        <translation>مضيف جديد على ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩.</numerusform>
            <numerusform>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩ وواحد آخر.</numerusform>
            <numerusform>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩ واثنان آخران.</numerusform>
            <numerusform>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩ و%n آخرون.</numerusform>
            <numerusform>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩ و%n آخر.</numerusform>
            <numerusform>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩ و%n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new hosts on %2: %3.</source>
        <translation>مضيفون جدد على ⁨%2⁩، العدد %1: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Packets are being lost on %1: %2 of them find the capture ring full (limit %3).</source>
        <translation>تُفقد حزم على ⁨%1⁩: ⁨%2⁩ منها تجد المخزن الحلقي ممتلئًا (الحد ⁨%3⁩).</translation>
    </message>
    <message>
        <source>%1 carries %2, above the limit of %3.</source>
        <translation>تحمل ⁨%1⁩ مقدار ⁨%2⁩، فوق الحد ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is down: nothing arrives on it until its link is back.</source>
        <translation>⁨%1⁩ معطّلة: لن يصل إليها شيء حتى تعود وصلتها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>لم يتكرر ذلك منذ آخر إشعار.</numerusform>
            <numerusform>تكرر ذلك مرة أخرى منذ آخر إشعار.</numerusform>
            <numerusform>تكرر ذلك مرتين أخريين منذ آخر إشعار.</numerusform>
            <numerusform>تكرر ذلك %n مرات أخرى منذ آخر إشعار.</numerusform>
            <numerusform>تكرر ذلك %n مرة أخرى منذ آخر إشعار.</numerusform>
            <numerusform>تكرر ذلك %n مرة أخرى منذ آخر إشعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>فقد حزم</translation>
    </message>
    <message>
        <source>Packet rate above its limit</source>
        <translation>معدل الحزم فوق حده</translation>
    </message>
    <message>
        <source>Bit rate above its limit</source>
        <translation>معدل البتات فوق حده</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>مضيف جديد</translation>
    </message>
    <message>
        <source>Interface down</source>
        <translation>واجهة معطّلة</translation>
    </message>
</context>
<context>
    <name>CaptureDrop</name>
    <message>
        <source>%1 is a folder: drop one capture file.</source>
        <translation>⁨%1⁩ مجلد: أفلت ملف التقاط واحدًا.</translation>
    </message>
    <message>
        <source>There is no file %1: drop one capture file.</source>
        <translation>لا يوجد ملف ⁨%1⁩: أفلت ملف التقاط واحدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>تتعذر قراءة ⁨%1⁩ (⁨%2⁩): تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 is not a capture file: pcap and pcapng can be opened, also compressed by gzip or zstd.</source>
        <translation>⁨%1⁩ ليس ملف التقاط: يمكن فتح pcap وpcapng، ولو كانا مضغوطين بـ gzip أو zstd.</translation>
    </message>
</context>
<context>
    <name>CapturePresentation</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>جارٍ الالتقاط</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>File read</source>
        <translation>قُرئ الملف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The file was not read to its end: numbers are of what came before.</source>
        <translation>لم يُقرأ الملف إلى نهايته: الأرقام لما سبق ذلك.</translation>
    </message>
    <message>
        <source>The capture has ended unexpectedly: numbers are old.</source>
        <translation>انتهى الالتقاط على نحو غير متوقع: الأرقام قديمة.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding %1 s ago: numbers are old.</source>
        <translation>توقفت العملية المساعدة عن الاستجابة منذ %1 s: الأرقام قديمة.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>هذا غير ممكن</translation>
    </message>
    <message>
        <source>The right to capture is missing</source>
        <translation>إذن الالتقاط مفقود</translation>
    </message>
    <message>
        <source>The interface is not there</source>
        <translation>الواجهة غير موجودة</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>هذا غير مدعوم</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The system reported an error</source>
        <translation>أبلغ النظام عن خطأ</translation>
    </message>
    <message>
        <source>Window and capture helper do not understand each other</source>
        <translation>لا تتفاهم النافذة والعملية المساعدة</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Writing the charts to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>فشلت كتابة المخططات في ⁨%1⁩: ⁨%2⁩. أفرغ مساحة هناك أو اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Defaults are used where the configuration is wrong; mend it with Capture &gt; Configuration (Ctrl+,).</source>
        <translation>تُستخدم القيم الافتراضية حيث يكون الإعداد خاطئًا؛ صححه عبر التقاط &gt; الإعداد (Ctrl+,).</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>محلل حركة البيانات لمحطة عمل لينكس</translation>
    </message>
    <message>
        <source>Start capturing on &lt;interface&gt; at once.</source>
        <translation>بدء الالتقاط فورًا على &lt;interface&gt;.</translation>
    </message>
    <message>
        <source>Read the configuration from &lt;file&gt;.</source>
        <translation>قراءة الإعداد من &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Use the capture helper at &lt;path&gt;.</source>
        <translation>استخدام العملية المساعدة في &lt;path&gt;.</translation>
    </message>
    <message>
        <source>Print to standard error how fast the window responds.</source>
        <translation>طباعة سرعة استجابة النافذة على مخرج الأخطاء.</translation>
    </message>
    <message>
        <source>Capture file to open at once (pcap or pcapng).</source>
        <translation>ملف التقاط يُفتح فورًا (pcap أو pcapng).</translation>
    </message>
    <message>
        <source>%1 Run netmoth --help for what it understands.</source>
        <translation>%1 شغّل netmoth --help لمعرفة ما يفهمه.</translation>
    </message>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>أعط ملف التقاط واحدًا.</numerusform>
            <numerusform>أعط ملف التقاط واحدًا.</numerusform>
            <numerusform>أعط ملف التقاط واحدًا لا اثنين.</numerusform>
            <numerusform>أعط ملف التقاط واحدًا لا %n.</numerusform>
            <numerusform>أعط ملف التقاط واحدًا لا %n.</numerusform>
            <numerusform>أعط ملف التقاط واحدًا لا %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a capture file or --interface, not both.</source>
        <translation>أعط إما ملف التقاط وإما ‎--interface، لا كليهما.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check the path.</source>
        <translation>لا يوجد ملف «⁨%1⁩»: تحقق من المسار.</translation>
    </message>
    <message>
        <source>--interface needs a name, for example eth0.</source>
        <translation>يحتاج ‎--interface إلى اسم، مثل eth0.</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The flow is IPv4.</source>
        <translation>التدفق من نوع IPv4.</translation>
    </message>
    <message>
        <source>IPv4 address of either end.</source>
        <translation>عنوان IPv4 لأي من الطرفين.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s destination.</source>
        <translation>عنوان IPv4 لوجهة التدفق.</translation>
    </message>
    <message>
        <source>IANA protocol number or name of an IPv4 flow.</source>
        <translation>رقم بروتوكول IANA أو اسمه لتدفق IPv4.</translation>
    </message>
    <message>
        <source>The flow is IPv6.</source>
        <translation>التدفق من نوع IPv6.</translation>
    </message>
    <message>
        <source>IPv6 address of either end.</source>
        <translation>عنوان IPv6 لأي من الطرفين.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s source.</source>
        <translation>عنوان IPv6 لمصدر التدفق.</translation>
    </message>
    <message>
        <source>IPv6 address of the flow&apos;s destination.</source>
        <translation>عنوان IPv6 لوجهة التدفق.</translation>
    </message>
    <message>
        <source>Name of either end, where it was resolved.</source>
        <translation>اسم أي من الطرفين، حيث جرت معرفته.</translation>
    </message>
    <message>
        <source>The flow is TCP.</source>
        <translation>التدفق من نوع TCP.</translation>
    </message>
    <message>
        <source>TCP port of either end.</source>
        <translation>منفذ TCP لأي من الطرفين.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s source.</source>
        <translation>منفذ TCP لمصدر التدفق.</translation>
    </message>
    <message>
        <source>TCP port of the flow&apos;s destination.</source>
        <translation>منفذ TCP لوجهة التدفق.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried FIN.</source>
        <translation>هل حملت أي حزمة في التدفق الراية FIN.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried SYN.</source>
        <translation>هل حملت أي حزمة في التدفق الراية SYN.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried RST.</source>
        <translation>هل حملت أي حزمة في التدفق الراية RST.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried PSH.</source>
        <translation>هل حملت أي حزمة في التدفق الراية PSH.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried ACK.</source>
        <translation>هل حملت أي حزمة في التدفق الراية ACK.</translation>
    </message>
    <message>
        <source>Whether any packet of the flow carried URG.</source>
        <translation>هل حملت أي حزمة في التدفق الراية URG.</translation>
    </message>
    <message>
        <source>The flow is UDP.</source>
        <translation>التدفق من نوع UDP.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of either end.</source>
        <translation>منفذ UDP or UDP-Lite لأي من الطرفين.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s source.</source>
        <translation>منفذ UDP or UDP-Lite لمصدر التدفق.</translation>
    </message>
    <message>
        <source>UDP or UDP-Lite port of the flow&apos;s destination.</source>
        <translation>منفذ UDP or UDP-Lite لوجهة التدفق.</translation>
    </message>
    <message>
        <source>The flow is SCTP.</source>
        <translation>التدفق من نوع SCTP.</translation>
    </message>
    <message>
        <source>SCTP port of either end.</source>
        <translation>منفذ SCTP لأي من الطرفين.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s source.</source>
        <translation>منفذ SCTP لمصدر التدفق.</translation>
    </message>
    <message>
        <source>SCTP port of the flow&apos;s destination.</source>
        <translation>منفذ SCTP لوجهة التدفق.</translation>
    </message>
    <message>
        <source>The flow is DCCP.</source>
        <translation>التدفق من نوع DCCP.</translation>
    </message>
    <message>
        <source>DCCP port of either end.</source>
        <translation>منفذ DCCP لأي من الطرفين.</translation>
    </message>
    <message>
        <source>The flow is ICMP.</source>
        <translation>التدفق من نوع ICMP.</translation>
    </message>
    <message>
        <source>ICMP type of the flow&apos;s first packet.</source>
        <translation>نوع ICMP لأول حزمة في التدفق.</translation>
    </message>
    <message>
        <source>ICMP code of the flow&apos;s first packet.</source>
        <translation>رمز ICMP لأول حزمة في التدفق.</translation>
    </message>
    <message>
        <source>The flow is ICMPv6.</source>
        <translation>التدفق من نوع ICMPv6.</translation>
    </message>
    <message>
        <source>ICMPv6 type of the flow&apos;s first packet.</source>
        <translation>نوع ICMPv6 لأول حزمة في التدفق.</translation>
    </message>
    <message>
        <source>ICMPv6 code of the flow&apos;s first packet.</source>
        <translation>رمز ICMPv6 لأول حزمة في التدفق.</translation>
    </message>
    <message>
        <source>The flow is IGMP.</source>
        <translation>التدفق من نوع IGMP.</translation>
    </message>
    <message>
        <source>The flow is GRE.</source>
        <translation>التدفق من نوع GRE.</translation>
    </message>
    <message>
        <source>The flow is IPsec ESP.</source>
        <translation>التدفق من نوع IPsec ESP.</translation>
    </message>
    <message>
        <source>The flow&apos;s first packet had a VLAN tag.</source>
        <translation>كانت أول حزمة في التدفق تحمل وسم VLAN.</translation>
    </message>
    <message>
        <source>IANA protocol number or name, IPv4 and IPv6.</source>
        <translation>رقم بروتوكول IANA أو اسمه، IPv4 وIPv6.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>الحزم في الاتجاهين.</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>الحزم من المصدر إلى الوجهة.</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>الحزم من الوجهة إلى المصدر.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>البايتات على الخط في الاتجاهين.</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>البايتات على الخط من المصدر إلى الوجهة.</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>البايتات على الخط من الوجهة إلى المصدر.</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>الزمن بين أول حزمة وآخرها.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>وقت أول حزمة.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>وقت آخر حزمة.</translation>
    </message>
    <message>
        <source>How far the conversation is, or was when it ended.</source>
        <translation>إلى أين وصلت المحادثة، أو كانت حين انتهت.</translation>
    </message>
    <message>
        <source>The flow has not ended.</source>
        <translation>لم ينته التدفق.</translation>
    </message>
    <message>
        <source>The flow has ended.</source>
        <translation>انتهى التدفق.</translation>
    </message>
    <message>
        <source>Why the flow ended.</source>
        <translation>سبب انتهاء التدفق.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>لم يرجع شيء.</translation>
    </message>
    <message>
        <source>TCP whose beginning was not captured.</source>
        <translation>اتصال TCP لم تُلتقط بدايته.</translation>
    </message>
    <message>
        <source>TCP payload in order, both directions, gaps included.</source>
        <translation>حمولة TCP مرتبة، في الاتجاهين، بما فيها الفجوات.</translation>
    </message>
    <message>
        <source>TCP payload that was never seen.</source>
        <translation>حمولة TCP لم تُر قط.</translation>
    </message>
    <message>
        <source>TCP segments sent again.</source>
        <translation>مقاطع TCP أُرسلت مجددًا.</translation>
    </message>
    <message>
        <source>TCP segments that came before their turn.</source>
        <translation>مقاطع TCP وصلت قبل دورها.</translation>
    </message>
    <message>
        <source>TCP acknowledgments sent again.</source>
        <translation>إقرارات TCP أُرسلت مجددًا.</translation>
    </message>
    <message>
        <source>Times that an end closed its TCP window.</source>
        <translation>عدد مرات إغلاق أحد الطرفين نافذة TCP.</translation>
    </message>
    <message>
        <source>TCP segments that contradicted others.</source>
        <translation>مقاطع TCP ناقضت غيرها.</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake, where it was seen.</source>
        <translation>زمن الذهاب والإياب لمصافحة TCP، حيث شوهدت.</translation>
    </message>
    <message>
        <source>Smoothed TCP round-trip time of either end, where measured.</source>
        <translation>زمن الذهاب والإياب الممهّد لأي من الطرفين، حيث قيس.</translation>
    </message>
    <message>
        <source>Each VLAN tag of the flow&apos;s first packet.</source>
        <translation>كل وسم VLAN في الحزمة الأولى من التدفق.</translation>
    </message>
    <message>
        <source>IPv4 address of the flow&apos;s source: who began the conversation.</source>
        <translation>عنوان IPv4 لمصدر التدفق: من بدأ المحادثة.</translation>
    </message>
    <message>
        <source>Whether a packet said which end is the flow&apos;s source, or it was guessed.</source>
        <translation>هل بيّنت حزمةٌ أيّ الطرفين هو مصدر التدفق، أم أنه تخمين.</translation>
    </message>
</context>
<context>
    <name>FlowColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>first packet %1, last packet %2</source>
        <translation>أول حزمة ⁨%1⁩، آخر حزمة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 type %2, code %3</source>
        <translation>⁨%1⁩ نوع %2، رمز %3</translation>
    </message>
    <message>
        <source>%1 (IP protocol %2)</source>
        <translation>⁨%1⁩ (بروتوكول IP رقم %2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>منفذ المصدر</translation>
    </message>
    <message>
        <source>Port of the source.</source>
        <translation>المنفذ لدى المصدر.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>منفذ الوجهة</translation>
    </message>
    <message>
        <source>Port of the destination.</source>
        <translation>المنفذ لدى الوجهة.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>بروتوكول النقل.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New until both ends were seen; ended flows say why they ended.</source>
        <translation>جديد إلى أن يُرى الطرفان؛ والتدفقات المنتهية تذكر سبب انتهائها.</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>حزم →</translation>
    </message>
    <message>
        <source>Packets from source to destination.</source>
        <translation>الحزم من المصدر إلى الوجهة.</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← حزم</translation>
    </message>
    <message>
        <source>Packets from destination to source.</source>
        <translation>الحزم من الوجهة إلى المصدر.</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>بايتات →</translation>
    </message>
    <message>
        <source>Bytes on the wire from source to destination.</source>
        <translation>البايتات على الخط من المصدر إلى الوجهة.</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← بايتات</translation>
    </message>
    <message>
        <source>Bytes on the wire from destination to source.</source>
        <translation>البايتات على الخط من الوجهة إلى المصدر.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time between the first and the last packet.</source>
        <translation>الزمن بين أول حزمة وآخرها.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>وقت آخر حزمة.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>وقت أول حزمة.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Packets in all</source>
        <translation>مجموع الحزم</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>الحزم في الاتجاهين.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Bytes in all</source>
        <translation>مجموع البايتات</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>البايتات على الخط في الاتجاهين.</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>متوسط المعدل</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions, by the flow&apos;s duration.</source>
        <translation>البتات على الخط في الاتجاهين مقسومة على مدة التدفق.</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>The innermost tunnel around the first packet, and its id.</source>
        <translation>النفق الأعمق حول أول حزمة، ومعرّفه.</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>إعادات الإرسال</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>مقاطع TCP أُرسلت مجددًا، في الاتجاهين.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>TCP payload that was never seen, in both directions.</source>
        <translation>حمولة TCP لم تُر قط، في الاتجاهين.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Round-trip time of the TCP handshake.</source>
        <translation>زمن الذهاب والإياب لمصافحة TCP.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الرايات</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>رايات TCP</translation>
    </message>
    <message>
        <source>All TCP flags seen, of the source and of the destination.</source>
        <translation>كل رايات TCP التي شوهدت، للمصدر وللوجهة.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>ended: idle</source>
        <translation>انتهى: خمول</translation>
    </message>
    <message>
        <source>ended: closed</source>
        <translation>انتهى: مغلق</translation>
    </message>
    <message>
        <source>ended: evicted</source>
        <translation>انتهى: مُزاح</translation>
    </message>
    <message>
        <source>open at end</source>
        <translation>مفتوح عند النهاية</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>established</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>المعدل الآن</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>البتات على الخط في الاتجاهين خلال الثانية الأخيرة تقريبًا.</translation>
    </message>
    <message>
        <source>VLAN ids of the first packet, outermost first.</source>
        <translation>معرّفات VLAN للحزمة الأولى، والأبعد خارجًا أولًا.</translation>
    </message>
    <message>
        <source>Address of the other end of the conversation.</source>
        <translation>عنوان الطرف الآخر من المحادثة.</translation>
    </message>
    <message>
        <source>Address of who began the conversation, in italics where that was guessed.</source>
        <translation>عنوان من بدأ المحادثة، مائلًا إن كان تخمينًا.</translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>⁨%1⁩ (%2 بايت)</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>رايات TCP</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>دفق البيانات</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>غير متتبَّع</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>إعادات الإرسال</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>Duplicate ACKs</source>
        <translation>إقرارات مكررة</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>نوافذ صفرية</translation>
    </message>
    <message>
        <source>Never seen (gaps)</source>
        <translation>لم يُر قط (فجوات)</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>ذهاب وإياب</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>المصافحة</translation>
    </message>
    <message>
        <source>%1 round trip</source>
        <translation>ذهاب وإياب ⁨%1⁩</translation>
    </message>
    <message>
        <source>the beginning was not seen</source>
        <translation>لم تُر البداية</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>لا مقاطع تناقض غيرها</numerusform>
            <numerusform>مقطع واحد يناقض غيره</numerusform>
            <numerusform>مقطعان يناقضان غيرهما</numerusform>
            <numerusform>%n مقاطع تناقض غيرها</numerusform>
            <numerusform>%n مقطعًا يناقض غيره</numerusform>
            <numerusform>%n مقطع يناقض غيره</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>أول حزمة</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>آخر حزمة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>⁨%1⁩، بلا ترويسة IP</numerusform>
            <numerusform>⁨%1⁩، بعمق ترويسة IP واحدة</numerusform>
            <numerusform>⁨%1⁩، بعمق ترويستي IP</numerusform>
            <numerusform>⁨%1⁩، بعمق %n ترويسات IP</numerusform>
            <numerusform>⁨%1⁩، بعمق %n ترويسة IP</numerusform>
            <numerusform>⁨%1⁩، بعمق %n ترويسة IP</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>طرفا النفق</translation>
    </message>
    <message>
        <source>ICMP errors</source>
        <translation>أخطاء ICMP</translation>
    </message>
    <message>
        <source>%1, the last of type %2, code %3</source>
        <translation>%1، آخرها من النوع %2 والرمز %3</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>متوسط المعدل</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Destination name</source>
        <translation>اسم الوجهة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Tunnel VLAN</source>
        <translation>VLAN النفق</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>guessed: no packet said who began</source>
        <translation>تخمين: لم تبيّن أي حزمة من بدأ</translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>مصفوفة JSON (*.json)</translation>
    </message>
    <message>
        <source>EVE JSON Lines (*.jsonl)</source>
        <translation>أسطر EVE JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the flows to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>فشلت كتابة التدفقات في ⁨%1⁩: ⁨%2⁩. أفرغ مساحة هناك أو اختر مكانًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي تدفق في ⁨%1⁩.</numerusform>
            <numerusform>كُتب تدفق واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب تدفقان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln تدفقات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln تدفقًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln تدفق في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>لا يُكتب أي تدفق في ⁨%1⁩.</numerusform>
            <numerusform>يُكتب تدفق واحد في ⁨%1⁩.</numerusform>
            <numerusform>يُكتب تدفقان في ⁨%1⁩.</numerusform>
            <numerusform>تُكتب %Ln تدفقات في ⁨%1⁩.</numerusform>
            <numerusform>يُكتب %Ln تدفقًا في ⁨%1⁩.</numerusform>
            <numerusform>يُكتب %Ln تدفق في ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperCommand</name>
    <message>
        <source>The capture helper netmoth-capture was not found (looked at %1): install the package netmoth-capture or name it with --helper.</source>
        <translation>لم يُعثر على العملية المساعدة netmoth-capture (بُحث عنها في ⁨%1⁩): ثبّت الحزمة netmoth-capture أو حددها بالخيار ⁨--helper⁩.</translation>
    </message>
    <message>
        <source>You may not run the capture helper %1: install the package netmoth-capture again, or run `sudo chmod a+x %1`.</source>
        <translation>لا يحق لك تشغيل العملية المساعدة ⁨%1⁩: ثبّت الحزمة netmoth-capture من جديد أو نفّذ ⁨`sudo chmod a+x %1`⁩.</translation>
    </message>
    <message>
        <source>You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it counts at once), or let an administrator allow this capture.</source>
        <translation>لا يحق لك الالتقاط لأنك لست في المجموعة ⁨%1⁩: نفّذ ⁨`sudo usermod -aG %1 $USER`⁩ (يسري فورًا)، أو دع مديرًا يسمح بهذا الالتقاط.</translation>
    </message>
    <message>
        <source>An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each version), or let an administrator allow this capture.</source>
        <translation>لا يمكن أن يحمل AppImage إذن الالتقاط: نفّذ ⁨`%1 --install-helper`⁩ (مرة لكل إصدار)، أو دع مديرًا يسمح بهذا الالتقاط.</translation>
    </message>
    <message>
        <source>The capture was not allowed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>لم يُسمح بالالتقاط: أُغلق طلب كلمة مرور المدير.</translation>
    </message>
    <message>
        <source>The capture was not allowed: polkit refused it, or there is no program in this session that asks for an administrator&apos;s password.</source>
        <translation>لم يُسمح بالالتقاط: رفض polkit ذلك، أو لا يوجد في هذه الجلسة برنامج يطلب كلمة مرور المدير.</translation>
    </message>
    <message>
        <source>Copying the capture helper to %1 failed (%2): is there room left?</source>
        <translation>فشل نسخ العملية المساعدة إلى ⁨%1⁩ (⁨%2⁩): هل بقيت مساحة هناك؟</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>network card: %1</source>
        <translation>بطاقة الشبكة: %1</translation>
    </message>
    <message>
        <source>kernel backlog (softnet): %1</source>
        <translation>تراكم النواة (softnet): %1</translation>
    </message>
    <message>
        <source>capture ring: %1</source>
        <translation>المخزن الحلقي: %1</translation>
    </message>
    <message>
        <source>flow table full: %1</source>
        <translation>جدول التدفقات ممتلئ: %1</translation>
    </message>
    <message>
        <source>Packets/s on average</source>
        <translation>متوسط الحزم/ث</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>حزم/ث</translation>
    </message>
    <message>
        <source>Bits/s on average</source>
        <translation>متوسط البتات/ث</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>بتات/ث</translation>
    </message>
    <message>
        <source>Dropped now</source>
        <translation>الفقد الآن</translation>
    </message>
    <message>
        <source>Dropped in total</source>
        <translation>الفقد إجمالًا</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>التدفقات النشطة</translation>
    </message>
    <message>
        <source>Ring depth</source>
        <translation>سعة الحلقة</translation>
    </message>
    <message>
        <source>Helper CPU</source>
        <translation>معالج المساعِدة</translation>
    </message>
    <message>
        <source>Helper memory</source>
        <translation>ذاكرة المساعِدة</translation>
    </message>
    <message>
        <source>%1 packets received and %2 processed since the start.</source>
        <translation>استُقبلت %1 حزمة وعولجت %2 منذ البداية.</translation>
    </message>
    <message>
        <source>%1 bytes on the wire since the start.</source>
        <translation>%1 بايت على الخط منذ البداية.</translation>
    </message>
    <message>
        <source>Share of the last second&apos;s packets that were lost because the capture ring was full.</source>
        <translation>نسبة حزم الثانية الأخيرة التي فُقدت لامتلاء المخزن الحلقي.</translation>
    </message>
    <message>
        <source>%1 packets lost since the start (%2).</source>
        <translation>فُقدت %1 حزمة منذ البداية (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 active, %2 seen since the start.</source>
        <translation>%1 نشطة، وشوهدت %2 منذ البداية.</translation>
    </message>
    <message>
        <source>How long the free part of the capture ring absorbs the current rate if the helper is held up.</source>
        <translation>كم يستوعب الجزء الحر من المخزن الحلقي المعدل الحالي إذا تأخرت العملية المساعدة.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU time of the capture helper; 100 % is one core.</source>
        <translation>زمن المعالج للعملية المساعدة؛ 100 % نواة واحدة.</translation>
    </message>
    <message>
        <source>Resident memory of the capture helper, ring and flow table included.</source>
        <translation>الذاكرة المقيمة للعملية المساعدة، بما فيها المخزن الحلقي وجدول التدفقات.</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <translation>أكثر من 10 min</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 حزمة/ث</translation>
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
        <translation>النافذة</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>capture filters, capture</source>
        <translation>مرشحات الالتقاط، الالتقاط</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>ملف الإعداد</translation>
    </message>
    <message>
        <source>regular expressions in display filters</source>
        <translation>التعابير النمطية في مرشحات العرض</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>compressed capture files</source>
        <translation>ملفات الالتقاط المضغوطة</translation>
    </message>
    <message>
        <source>EVE JSON</source>
        <translation>EVE JSON</translation>
    </message>
    <message>
        <source>command line of the helper</source>
        <translation>سطر أوامر العملية المساعدة</translation>
    </message>
    <message>
        <source>rights of the helper</source>
        <translation>صلاحيات العملية المساعدة</translation>
    </message>
    <message>
        <source>sandbox of the helper</source>
        <translation>عزل العملية المساعدة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>الحلقات</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>IP fragments</source>
        <translation>شظايا IP</translation>
    </message>
    <message>
        <source>TCP streams</source>
        <translation>دفوق TCP</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Network interface to capture on; empty: the interface of the default route.</source>
        <translation>واجهة الشبكة للالتقاط؛ فارغ: واجهة المسار الافتراضي.</translation>
    </message>
    <message>
        <source>How packets are captured: afpacket maps the kernel&apos;s rings, pcap goes through libpcap.</source>
        <translation>كيفية التقاط الحزم: afpacket يربط مخازن النواة الحلقية، وpcap يمر عبر libpcap.</translation>
    </message>
    <message>
        <source>Capture filter in the language of tcpdump; empty: every packet.</source>
        <translation>مرشح الالتقاط بلغة tcpdump؛ فارغ: كل الحزم.</translation>
    </message>
    <message>
        <source>Capture frames that are addressed to other machines, too.</source>
        <translation>التقاط الإطارات الموجهة إلى أجهزة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Rings, each with a worker of its own, among which the kernel spreads the flows.</source>
        <translation>مخازن حلقية، لكل منها خيط عمل، توزع النواة التدفقات بينها.</translation>
    </message>
    <message>
        <source>Cores that the workers may use; 0: 75 % of the machine&apos;s, at least one.</source>
        <translation>الأنوية التي يجوز لخيوط العمل استخدامها؛ 0: 75 % من أنوية الجهاز، واحدة على الأقل.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Read packets where the kernel wrote them; false copies each one out of the ring first.</source>
        <translation>قراءة الحزم حيث كتبتها النواة؛ false ينسخ كل حزمة خارج المخزن أولًا.</translation>
    </message>
    <message>
        <source>Nominal frame size that the kernel checks; larger frames still arrive whole.</source>
        <translation>حجم الإطار الاسمي الذي تفحصه النواة؛ والإطارات الأكبر تصل كاملة مع ذلك.</translation>
    </message>
    <message>
        <source>Size of one ring block; a frame that is larger than its block is cut.</source>
        <translation>حجم كتلة واحدة من المخزن الحلقي؛ والإطار الأكبر من كتلته يُقطع.</translation>
    </message>
    <message>
        <source>Blocks of one ring; more of them bridge a longer pause of the worker.</source>
        <translation>كتل المخزن الحلقي الواحد؛ كلما زادت تحملت توقفًا أطول لخيط العمل.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ملّي ثانية</translation>
    </message>
    <message>
        <source>Longest time that a packet waits in a block that is not full.</source>
        <translation>أطول زمن تنتظره حزمة في كتلة غير ممتلئة.</translation>
    </message>
    <message>
        <source>Idle time after which an established flow counts as ended; no flow stays longer.</source>
        <translation>زمن الخمول الذي يُعد بعده التدفق القائم منتهيًا؛ ولا يبقى أي تدفق أطول.</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>تدفق</translation>
    </message>
    <message>
        <source>Flows that each worker can hold at a time; its memory is reserved at the start.</source>
        <translation>التدفقات التي يمسكها كل خيط عمل في وقت واحد؛ وتُحجز ذاكرتها عند البدء.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Part of the flow table that flows without an answer may take, so that a SYN flood cannot displace established ones.</source>
        <translation>نصيب التدفقات بلا رد من جدول التدفقات، كي لا يزيح فيض SYN التدفقات القائمة.</translation>
    </message>
    <message>
        <source>Ended flows that each worker keeps until the window or the agent has read them.</source>
        <translation>التدفقات المنتهية التي يحتفظ بها كل خيط عمل إلى أن تقرأها النافذة أو الوكيل.</translation>
    </message>
    <message>
        <source>Idle time after which a TCP flow without a complete handshake ends; 0: connection_timeout, at most 60.</source>
        <translation>زمن الخمول الذي ينتهي بعده تدفق TCP بلا مصافحة كاملة؛ 0: ‏connection_timeout، وحتى 60.</translation>
    </message>
    <message>
        <source>Idle time after which an established TCP flow ends; 0: connection_timeout.</source>
        <translation>زمن الخمول الذي ينتهي بعده تدفق TCP قائم؛ 0: ‏connection_timeout.</translation>
    </message>
    <message>
        <source>Time that a closed TCP flow waits for late segments; 0: connection_timeout, at most 10.</source>
        <translation>الزمن الذي ينتظر فيه تدفق TCP مغلق المقاطع المتأخرة؛ 0: ‏connection_timeout، وحتى 10.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered UDP flow ends; 0: connection_timeout, at most 30.</source>
        <translation>زمن الخمول الذي ينتهي بعده تدفق UDP بلا رد؛ 0: ‏connection_timeout، وحتى 30.</translation>
    </message>
    <message>
        <source>Idle time after which an answered UDP flow ends; 0: connection_timeout.</source>
        <translation>زمن الخمول الذي ينتهي بعده تدفق UDP مجاب؛ 0: ‏connection_timeout.</translation>
    </message>
    <message>
        <source>Idle time after which an unanswered flow of any other protocol ends; 0: connection_timeout, at most 30.</source>
        <translation>زمن الخمول الذي ينتهي بعده تدفق بلا رد لأي بروتوكول آخر؛ 0: ‏connection_timeout، وحتى 30.</translation>
    </message>
    <message>
        <source>Idle time after which an answered flow of any other protocol ends; 0: connection_timeout.</source>
        <translation>زمن الخمول الذي ينتهي بعده تدفق مجاب لأي بروتوكول آخر؛ 0: ‏connection_timeout.</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>أنفاق</translation>
    </message>
    <message>
        <source>Nested tunnels that are followed to the conversation inside; beyond, the last one seen counts.</source>
        <translation>الأنفاق المتداخلة التي تُتتبع إلى المحادثة داخلها؛ وبعدها يُعتد بآخر ما شوهد.</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>مخططات بيانات</translation>
    </message>
    <message>
        <source>Fragmented IP datagrams of each worker that may be incomplete at a time; then the oldest is given up.</source>
        <translation>مخططات IP المجزأة التي يجوز أن تكون ناقصة معًا لكل خيط عمل؛ ثم يُترك أقدمها.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s fragments; taken as it is needed.</source>
        <translation>أقصى ذاكرة لشظايا كل خيط عمل؛ تُؤخذ بحسب الحاجة.</translation>
    </message>
    <message>
        <source>Time from its first fragment after which an incomplete IPv4 datagram is given up.</source>
        <translation>الزمن منذ أول شظية الذي يُترك بعده مخطط IPv4 ناقص.</translation>
    </message>
    <message>
        <source>The same for IPv6.</source>
        <translation>الشيء نفسه لـ IPv6.</translation>
    </message>
    <message>
        <source>Which copy counts when TCP segments contradict each other: the first, the last, or as these systems decide.</source>
        <translation>أي نسخة تُعتمد حين تتناقض مقاطع TCP: الأولى أو الأخيرة أو كما تقرر هذه الأنظمة.</translation>
    </message>
    <message>
        <source>Bytes of each direction of a connection that are handed on; what follows is only counted. 0: all.</source>
        <translation>بايتات كل اتجاه من الاتصال التي تُسلَّم؛ وما يليها يُعد فقط. 0: الكل.</translation>
    </message>
    <message>
        <source>Bytes of each direction that wait for a hole to be filled; then the hole is declared a gap.</source>
        <translation>بايتات كل اتجاه التي تنتظر سد ثغرة؛ ثم تُعد الثغرة فجوة.</translation>
    </message>
    <message>
        <source>Follow connections whose beginning was not seen, too.</source>
        <translation>تتبع الاتصالات التي لم تُر بدايتها أيضًا.</translation>
    </message>
    <message>
        <source>Most memory of each worker&apos;s TCP connections and waiting segments; taken as it is needed.</source>
        <translation>أقصى ذاكرة لاتصالات TCP والمقاطع المنتظرة لكل خيط عمل؛ تُؤخذ بحسب الحاجة.</translation>
    </message>
    <message>
        <source>File to which ended flows are appended as EVE JSON lines; empty: none.</source>
        <translation>الملف الذي تُلحق به التدفقات المنتهية أسطرًا من EVE JSON؛ فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>For a workstation: the values of config.yml.</source>
        <translation>لمحطة عمل: قيم config.yml.</translation>
    </message>
    <message>
        <source>Optimized</source>
        <translation>محسّن</translation>
    </message>
    <message>
        <source>For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml.</source>
        <translation>للوصلات المزدحمة على جهاز بثماني أنوية و8 GiB: قيم config_optimized.yml.</translation>
    </message>
    <message>
        <source>Low memory</source>
        <translation>ذاكرة قليلة</translation>
    </message>
    <message>
        <source>Small ring and tables: about 30 MiB for one worker, and less time to bridge.</source>
        <translation>مخزن وجداول صغيرة: نحو 30 MiB لخيط عمل واحد، وزمن أقل للتحمل.</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>تفاعلي</translation>
    </message>
    <message>
        <source>Packets are seen a millisecond after they came, at the price of more wake-ups.</source>
        <translation>تُرى الحزم بعد وصولها بملّي ثانية، مقابل مزيد من مرات الاستيقاظ.</translation>
    </message>
    <message>
        <source>Bytes kept of each packet in live captures; what is longer is cut and marked as truncated. Files are read whole.</source>
        <translation>البايتات المحفوظة من كل حزمة في الالتقاط المباشر؛ وما زاد يُقطع ويُعلَّم بأنه مبتور. أما الملفات فتُقرأ كاملة.</translation>
    </message>
</context>
<context>
    <name>StreamFileWriter</name>
    <message>
        <source>Writing the stream to %1 failed: %2. Free some room there or choose another place.</source>
        <translation>فشلت كتابة دفق البيانات في ⁨%1⁩: ⁨%2⁩. أفرغ مساحة هناك أو اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>StreamInput</name>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
</context>
<context>
    <name>StreamPages</name>
    <message>
        <source>[%1 is known from offset %2 on: what came before passed unfollowed]</source>
        <translation>[‏⁨%1⁩ معروف بدءًا من الموضع %2: ما قبله مر دون تتبع]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were never captured]</source>
        <translation>[فجوة: %1 بايت من %2 لم تُلتقط قط]</translation>
    </message>
    <message>
        <source>[gap: %1 bytes from %2 were captured, but not followed]</source>
        <translation>[فجوة: %1 بايت من %2 التُقطت ولم تُتتبع]</translation>
    </message>
    <message>
        <source>[%1 more bytes from %2 are not kept here]</source>
        <translation>[%1 بايت أخرى من %2 غير محفوظة هنا]</translation>
    </message>
</context>
<context>
    <name>StreamState</name>
    <message>
        <source>Reading the file: %1.</source>
        <translation>جارٍ قراءة الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Followed live: what comes is added.</source>
        <translation>يُتتبع حيًا: يُضاف ما يأتي.</translation>
    </message>
    <message>
        <source>The stream has ended; this is all of it that was captured.</source>
        <translation>انتهى دفق البيانات؛ وهذا كل ما التُقط منه.</translation>
    </message>
    <message>
        <source>The file ends before the stream does.</source>
        <translation>ينتهي الملف قبل دفق البيانات.</translation>
    </message>
    <message>
        <source>No longer followed: the capture ended, or another stream is followed instead.</source>
        <translation>لم يعد يُتتبع: انتهى الالتقاط، أو يُتتبع دفق آخر بدلًا منه.</translation>
    </message>
    <message>
        <source>This flow carried no payload.</source>
        <translation>لم يحمل هذا التدفق حمولة.</translation>
    </message>
    <message>
        <source>This flow is over, and a live capture keeps no payload: follow flows while they are active.</source>
        <translation>انتهى هذا التدفق، والالتقاط الحي لا يحتفظ بالحمولة: تتبع التدفقات وهي نشطة.</translation>
    </message>
    <message>
        <source>Following failed.</source>
        <translation>فشل التتبع.</translation>
    </message>
    <message>
        <source>Saving to a file: %1 bytes so far.</source>
        <translation>جارٍ الحفظ في ملف: %1 بايت حتى الآن.</translation>
    </message>
    <message>
        <source>The connection&apos;s beginning was not captured.</source>
        <translation>لم تُلتقط بداية الاتصال.</translation>
    </message>
    <message>
        <source>Not shown: %1 bytes.</source>
        <translation>غير معروض: %1 بايت.</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>بايتات →</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← بايتات</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>حزم مرسلة</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>حزم →</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>حزم مستقبلة</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← حزم</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Retrans.</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>عنوان IP.</translation>
    </message>
    <message>
        <source>Transport protocol.</source>
        <translation>بروتوكول النقل.</translation>
    </message>
    <message>
        <source>The port that says what a flow is for.</source>
        <translation>المنفذ الذي يبين غرض التدفق.</translation>
    </message>
    <message>
        <source>Name by reverse DNS, when names are resolved.</source>
        <translation>الاسم من DNS العكسي، عند معرفة الأسماء.</translation>
    </message>
    <message>
        <source>What usually listens on this port.</source>
        <translation>ما ينصت عادة على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Bits on the wire in both directions over the last second or so.</source>
        <translation>البتات على الخط في الاتجاهين خلال الثانية الأخيرة تقريبًا.</translation>
    </message>
    <message>
        <source>Bytes on the wire in both directions.</source>
        <translation>البايتات على الخط في الاتجاهين.</translation>
    </message>
    <message>
        <source>Of all bytes in flows.</source>
        <translation>من كل بايتات التدفقات.</translation>
    </message>
    <message>
        <source>Bytes that the host sent.</source>
        <translation>البايتات التي أرسلها المضيف.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; sources.</source>
        <translation>البايتات من مصادر التدفقات.</translation>
    </message>
    <message>
        <source>Bytes that the host received.</source>
        <translation>البايتات التي استقبلها المضيف.</translation>
    </message>
    <message>
        <source>Bytes from the flows&apos; destinations.</source>
        <translation>البايتات من وجهات التدفقات.</translation>
    </message>
    <message>
        <source>Packets in both directions.</source>
        <translation>الحزم في الاتجاهين.</translation>
    </message>
    <message>
        <source>Packets that the host sent.</source>
        <translation>الحزم التي أرسلها المضيف.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; sources.</source>
        <translation>الحزم من مصادر التدفقات.</translation>
    </message>
    <message>
        <source>Packets that the host received.</source>
        <translation>الحزم التي استقبلها المضيف.</translation>
    </message>
    <message>
        <source>Packets from the flows&apos; destinations.</source>
        <translation>الحزم من وجهات التدفقات.</translation>
    </message>
    <message>
        <source>Flows, active and ended.</source>
        <translation>التدفقات، النشطة والمنتهية.</translation>
    </message>
    <message>
        <source>Flows that are active now.</source>
        <translation>التدفقات النشطة الآن.</translation>
    </message>
    <message>
        <source>TCP segments that were sent again, in both directions.</source>
        <translation>مقاطع TCP أُرسلت مجددًا، في الاتجاهين.</translation>
    </message>
    <message>
        <source>Time of the first packet.</source>
        <translation>وقت أول حزمة.</translation>
    </message>
    <message>
        <source>Time of the last packet.</source>
        <translation>وقت آخر حزمة.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>TrafficEvents</name>
    <message>
        <source>Packets began to be lost.</source>
        <translation>بدأ فقد الحزم.</translation>
    </message>
    <message>
        <source>The capture helper stopped responding.</source>
        <translation>توقفت العملية المساعدة عن الاستجابة.</translation>
    </message>
    <message>
        <source>%1 came up.</source>
        <translation>عادت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>تعطلت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No capture filter any more.</source>
        <translation>لم يعد هناك مرشح التقاط.</translation>
    </message>
    <message>
        <source>Capture filter: %1</source>
        <translation>مرشح الالتقاط: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Capture paused.</source>
        <translation>أُوقف الالتقاط مؤقتًا.</translation>
    </message>
    <message>
        <source>Capture resumed.</source>
        <translation>استؤنف الالتقاط.</translation>
    </message>
</context>
<context>
    <name>TuningReason</name>
    <message>
        <source>bridges longer pauses of the kernel; the link may pause for a moment</source>
        <translation>يغطي توقفات أطول للنواة؛ قد تتوقف الوصلة لحظة</translation>
    </message>
    <message>
        <source>the driver does not let it be changed</source>
        <translation>لا يسمح برنامج التشغيل بتغييره</translation>
    </message>
    <message>
        <source>packets are seen as they came, not glued together</source>
        <translation>تُرى الحزم كما جاءت، غير ملصقة ببعضها</translation>
    </message>
    <message>
        <source>irqbalance runs and moves interrupts itself</source>
        <translation>يعمل irqbalance وينقل المقاطعات بنفسه</translation>
    </message>
    <message>
        <source>one receive queue a CPU, near the card</source>
        <translation>صف استقبال لكل معالج قرب البطاقة</translation>
    </message>
    <message>
        <source>the card has one receive queue: RPS lets every CPU take packets from it</source>
        <translation>للبطاقة صف استقبال واحد: يتيح RPS لكل معالج أخذ الحزم منه</translation>
    </message>
    <message>
        <source>the card spreads packets over its queues itself</source>
        <translation>توزع البطاقة الحزم على صفوفها بنفسها</translation>
    </message>
    <message>
        <source>each CPU sends through a queue of its own and disturbs no other</source>
        <translation>يرسل كل معالج عبر صف خاص به ولا يزعج غيره</translation>
    </message>
    <message>
        <source>packets that wait for a CPU (RPS, veth, loopback) are dropped past this</source>
        <translation>ما زاد على هذا من حزم تنتظر معالجًا (RPS و veth و loopback) يُفقد</translation>
    </message>
    <message>
        <source>packets that one round of the receive loop may take</source>
        <translation>عدد الحزم التي تأخذها جولة واحدة من حلقة الاستقبال</translation>
    </message>
    <message>
        <source>time that one round may take; rounds cut short show as time_squeeze</source>
        <translation>مدة الجولة الواحدة؛ تظهر الجولات المقطوعة في time_squeeze</translation>
    </message>
    <message>
        <source>capture filters run as machine code</source>
        <translation>تعمل مرشحات الالتقاط كشيفرة آلة</translation>
    </message>
    <message>
        <source>the kernel&apos;s packet rings use no socket buffer</source>
        <translation>لا تستخدم حلقات الحزم في النواة مخزن المقبس</translation>
    </message>
    <message>
        <source>a CPU that first has to speed up loses packets meanwhile</source>
        <translation>المعالج الذي يحتاج أولًا إلى التسارع يفقد حزمًا أثناء ذلك</translation>
    </message>
    <message>
        <source>flow tables ask for huge pages; nobody else gets any</source>
        <translation>تطلب جداول التدفقات صفحات ضخمة؛ ولا يحصل عليها غيرها</translation>
    </message>
    <message>
        <source>flow tables get the huge pages that they ask for</source>
        <translation>تحصل جداول التدفقات على الصفحات الضخمة التي تطلبها</translation>
    </message>
    <message>
        <source>workers are pinned near the card: moving their memory only costs time</source>
        <translation>خيوط العمل مثبتة قرب البطاقة: نقل ذاكرتها يكلف وقتًا فقط</translation>
    </message>
    <message>
        <source>there is one NUMA node</source>
        <translation>توجد عقدة NUMA واحدة</translation>
    </message>
    <message>
        <source>as it was before --apply</source>
        <translation>كما كان قبل --apply</translation>
    </message>
    <message>
        <source>was already as before --apply</source>
        <translation>كان أصلًا كما قبل --apply</translation>
    </message>
    <message>
        <source>the system no longer offers it</source>
        <translation>لم يعد النظام يوفره</translation>
    </message>
    <message>
        <source>somebody changed it after --apply, so it stays</source>
        <translation>غيّره أحدهم بعد --apply فيبقى</translation>
    </message>
    <message>
        <source>the kernel or the driver refuses it</source>
        <translation>ترفضه النواة أو برنامج التشغيل</translation>
    </message>
    <message>
        <source>at each start; --revert removes it</source>
        <translation>عند كل بدء؛ يزيله --revert</translation>
    </message>
    <message>
        <source>was written by --persist</source>
        <translation>كتبه --persist</translation>
    </message>
    <message>
        <source>its packets come through another interface, which is the one to tune</source>
        <translation>تأتي حزمها عبر واجهة أخرى، وهي التي ينبغي ضبطها</translation>
    </message>
</context>
<context>
    <name>Wireshark</name>
    <message>
        <source>%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.</source>
        <translation>يتعذر فتح ⁨%1⁩ في Wireshark: لم يعد الملف موجودًا أو لا تجوز قراءته.</translation>
    </message>
    <message>
        <source>Wireshark does not start. Install it, or see that it is found on the PATH.</source>
        <translation>لا يبدأ Wireshark. ثبّته أو تأكد من وجوده في PATH.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AboutDialog</name>
    <message>
        <source>About Netmoth</source>
        <translation>حول Netmoth</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>البرنامج (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>المكتبات (&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>الرخصة (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>نسخ الإصدارات (&amp;C)</translation>
    </message>
    <message>
        <source>Version, build and libraries as text, for a bug report</source>
        <translation>الإصدار والبناء والمكتبات نصًا، لتقرير عن خطأ</translation>
    </message>
    <message>
        <source>Netmoth %1</source>
        <translation>Netmoth %1</translation>
    </message>
    <message>
        <source>Traffic analyzer for the Linux workstation</source>
        <translation>محلل حركة البيانات لمحطة عمل لينكس</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث؛ بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, build id %2</source>
        <translation>Qt %1، معرّف البناء ⁨%2⁩</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>المكتبات ورخصها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>تُستخدم لأجل</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>رخصة غنو العمومية العامة، الإصدار 3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::AlertRulesDialog</name>
    <message>
        <source>Packets &amp;lost in the capture ring, more than</source>
        <translation>الحزم المفقودة في المخزن الحلقي، أكثر من (&amp;L)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Packets, more than</source>
        <translation>الحزم، أكثر من (&amp;P)</translation>
    </message>
    <message>
        <source> packets/s</source>
        <translation> حزمة/ث</translation>
    </message>
    <message>
        <source>&amp;Traffic, more than</source>
        <translation>حركة البيانات، أكثر من (&amp;T)</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>A &amp;new host in the networks of this site</source>
        <translation>مضيف جديد في شبكات هذا الموقع (&amp;N)</translation>
    </message>
    <message>
        <source>The captured &amp;interface goes down</source>
        <translation>تعطّل الواجهة الملتقطة (&amp;I)</translation>
    </message>
    <message>
        <source>Notification Rules</source>
        <translation>قواعد الإشعارات</translation>
    </message>
    <message>
        <source>While a live capture runs, tell me about:</source>
        <translation>أثناء التقاط حي، أخبرني عن:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Between two messages of one rule, at l&amp;east</source>
        <translation>بين رسالتين لقاعدة واحدة، على الأقل (&amp;E)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>الحد: %1</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>لم يُفلت ملف: أفلت ملف التقاط واحدًا.</numerusform>
            <numerusform>أُفلت ملف واحد: أفلت ملف التقاط واحدًا.</numerusform>
            <numerusform>أُفلت ملفان: أفلت ملف التقاط واحدًا.</numerusform>
            <numerusform>أُفلتت %n ملفات: أفلت ملف التقاط واحدًا.</numerusform>
            <numerusform>أُفلت %n ملفًا: أفلت ملف التقاط واحدًا.</numerusform>
            <numerusform>أُفلت %n ملف: أفلت ملف التقاط واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer: save it here first.</source>
        <translation>⁨%1⁩ ليس على هذا الحاسوب: احفظه هنا أولًا.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureFilterBar</name>
    <message>
        <source>Capt&amp;ure filter</source>
        <translation>مرشح الالتقاط (&amp;U)</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>مرشح الالتقاط</translation>
    </message>
    <message>
        <source>captures everything; for example: tcp port 443 or host 192.0.2.1</source>
        <translation>يلتقط كل شيء؛ مثلًا: ⁦tcp port 443 or host 192.0.2.1⁩</translation>
    </message>
    <message>
        <source>A filter in libpcap&apos;s language (BPF). Packets that it rejects are not captured at all. To choose what is shown, use the display filter.</source>
        <translation>مرشح بلغة libpcap (BPF). الحزم التي يرفضها لا تُلتقط أصلًا. لاختيار ما يُعرض استخدم مرشح العرض.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureStatus</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>تقدم قراءة الملف</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChangesPage</name>
    <message>
        <source>Lines that saving will change</source>
        <translation>الأسطر التي سيغيّرها الحفظ</translation>
    </message>
    <message>
        <source>A new file %1 is made.</source>
        <translation>سيُنشأ ملف جديد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>يبقى ⁨%1⁩ كما هو.</translation>
    </message>
    <message>
        <source>%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.</source>
        <translation>⁨%1⁩: أسطر محذوفة (-): %2، ومضافة (+): %3. ويبقى كل سطر آخر كما هو حتى البايت.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ChartPanel</name>
    <message>
        <source>Packets/s</source>
        <translation>حزم/ث</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستقبَلة</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>معالَجة</translation>
    </message>
    <message>
        <source>Drops/s</source>
        <translation>الفقد/ث</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>softnet</source>
        <translation>softnet</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>No drops</source>
        <translation>لا فقد</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>new/s (right)</source>
        <translation>جديدة/ث (يمين)</translation>
    </message>
    <message>
        <source>ended/s (right)</source>
        <translation>منتهية/ث (يمين)</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>المدى الزمني للمخططات</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>آخر 5 د</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>آخر 15 د</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>في انتظار أولى الحزم</translation>
    </message>
    <message>
        <source>Show the flows of this time</source>
        <translation>عرض تدفقات هذا الزمن</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Charts over time</source>
        <translation>المخططات عبر الزمن</translation>
    </message>
    <message>
        <source>Bits/s</source>
        <translation>بتات/ث</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>على الخط</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Shows the flows that were seen in the time of the charts.</source>
        <translation>يعرض التدفقات التي شوهدت في زمن المخططات.</translation>
    </message>
    <message>
        <source>Saves the charts as a picture (PNG, SVG) or their values (CSV).</source>
        <translation>يحفظ المخططات صورة (PNG، SVG) أو قيمها (CSV).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Lets the charts stand still. Nothing is lost: what comes is there when you follow again.</source>
        <translation>يثبّت المخططات. لا يضيع شيء: ما يأتي يكون هناك حين تتابع ثانية.</translation>
    </message>
    <message>
        <source>Shows what is new again.</source>
        <translation>يعرض الجديد ثانية.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩ (⁨%3⁩)</translation>
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
        <translation>أُلغيت العملية: لم تُحفظ المخططات.</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>حفظ المخططات</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Values, comma-separated (*.csv)</source>
        <translation>صورة (*.png);;رسم (*.svg);;قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>The charts were saved to %1.</source>
        <translation>حُفظت المخططات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The charts are being saved to %1.</source>
        <translation>تُحفظ المخططات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The charts are still being saved to another file: wait for the end.</source>
        <translation>ما زالت المخططات تُحفظ في ملف آخر: انتظر انتهاء ذلك.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ConfigDialog</name>
    <message>
        <source>&amp;Presets</source>
        <translation>القيم الجاهزة (&amp;P)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>استرجاع (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart the capture</source>
        <translation>إعادة بدء الالتقاط (&amp;R)</translation>
    </message>
    <message>
        <source> The capture filter is saved, but not in force: %1</source>
        <translation> مرشح الالتقاط محفوظ لكنه غير ساري: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الضبط (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>YAML (&amp;Y)</translation>
    </message>
    <message>
        <source>Values for a purpose; source and output stay as they are</source>
        <translation>قيم لغرض معين؛ ويبقى المصدر والمخرجات كما هما</translation>
    </message>
    <message>
        <source>Back to what is in the file</source>
        <translation>العودة إلى ما في الملف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>مساعدة (&amp;E)</translation>
    </message>
    <message>
        <source>%1: %2 Nothing is saved yet.</source>
        <translation>%1: %2 لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Configuration: %1[*]</source>
        <translation>الإعداد: ⁨%1⁩[*]</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>التغييرات (&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hanges (%1)</source>
        <translation>التغييرات (%1) (&amp;H)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حفظ (&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;view and save…</source>
        <translation>مراجعة وحفظ (&amp;V)…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>%1 was changed on disk and is loaded anew.</source>
        <translation>تغيّر ⁨%1⁩ على القرص وحُمّل من جديد.</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program. What you edit here is based on the file before that.</source>
        <translation>غيّر برنامج آخر ⁨%1⁩ على القرص. ما تحرره هنا مبني على الملف قبل ذلك.</translation>
    </message>
    <message>
        <source>Load the file, discard mine</source>
        <translation>تحميل الملف وترك ما لدي</translation>
    </message>
    <message>
        <source>%1 was removed from the disk. Saving makes it again.</source>
        <translation>أُزيل ⁨%1⁩ من القرص. الحفظ ينشئه من جديد.</translation>
    </message>
    <message>
        <source>Save a copy as my own</source>
        <translation>حفظ نسخة خاصة بي</translation>
    </message>
    <message>
        <source>%1 is read-only for you. A copy at %2 is read in its place when netmoth starts.</source>
        <translation>⁨%1⁩ للقراءة فقط لك. تُقرأ بدلًا منه نسخة في ⁨%2⁩ عند بدء netmoth.</translation>
    </message>
    <message>
        <source>Mend this before saving: %1</source>
        <translation>صحح هذا قبل الحفظ: %1</translation>
    </message>
    <message>
        <source>Mend line %1 before saving: %2</source>
        <translation>صحح السطر %1 قبل الحفظ: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>In force at once: %1.</source>
        <translation>يسري فورًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>At the next start of a capture: %1.</source>
        <translation>عند بدء الالتقاط التالي: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Restarting reads %1 again from its beginning.</source>
        <translation>إعادة البدء تقرأ ⁨%1⁩ من بدايته ثانية.</translation>
    </message>
    <message>
        <source>Restarting ends the capture of %1: its %2 flows and its charts leave the window, and packets that pass until it runs again are not seen.</source>
        <translation>إعادة البدء تنهي التقاط ⁨%1⁩: تغادر تدفقاته (%2) ومخططاته النافذة، ولا تُرى الحزم المارة حتى يعمل ثانية.</translation>
    </message>
    <message>
        <source>The capture is restarted with the values that are saved.</source>
        <translation>يُعاد بدء الالتقاط بالقيم المحفوظة.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>كل شيء كما في الملف.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>هناك تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>مراجعة وحفظ</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>ترك التغييرات وإغلاق</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DesktopFeatures</name>
    <message>
        <source>Show what the notification rules told</source>
        <translation>عرض ما أخبرت به قواعد الإشعارات</translation>
    </message>
    <message>
        <source>Notifications: %1</source>
        <translation>الإشعارات: %1</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::DisplayFilterBar</name>
    <message>
        <source>&amp;Display filter</source>
        <translation>مرشح العرض (&amp;D)</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>مرشح العرض</translation>
    </message>
    <message>
        <source>shows every flow; for example: ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}</source>
        <translation>يعرض كل تدفق؛ مثلًا: ⁦ip.addr == 10.0.0.0/8 &amp;&amp; tcp.port in {80, 443}⁩</translation>
    </message>
    <message>
        <source>Which flows are shown, in Wireshark&apos;s language. Ctrl+Space completes. To choose what is captured, use the capture filter.</source>
        <translation>أي التدفقات تُعرض، بلغة Wireshark. يكمل Ctrl+مسافة الكتابة. لاختيار ما يُلتقط استخدم مرشح الالتقاط.</translation>
    </message>
    <message>
        <source>Display filter, %1</source>
        <translation>مرشح العرض، %1</translation>
    </message>
    <message>
        <source>&amp;Help on display filters</source>
        <translation>مساعدة عن مرشحات العرض (&amp;H)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterBar</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Apply the %1</source>
        <translation>تطبيق %1</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>المرشحات الأخيرة والمحفوظة</translation>
    </message>
    <message>
        <source>Recent and saved filters: %1</source>
        <translation>المرشحات الأخيرة والمحفوظة: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>حفظ هذا المرشح (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved filter</source>
        <translation>إزالة مرشح محفوظ (&amp;R)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>نسيان المرشحات الأخيرة (&amp;F)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Name of the filter (one of the same name is replaced):</source>
        <translation>اسم المرشح (يُستبدل ما يحمل الاسم نفسه):</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FilterEdit</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>This filter is valid.</source>
        <translation>هذا المرشح صحيح.</translation>
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
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&amp;Copy the selected flows</source>
        <translation>نسخ التدفقات المحددة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export the selected flows…</source>
        <translation>تصدير التدفقات المحددة (&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all flows shown…</source>
        <translation>تصدير كل التدفقات المعروضة (&amp;A)…</translation>
    </message>
    <message>
        <source>Export flows</source>
        <translation>تصدير التدفقات</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد الكل (&amp;L)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied or written.</source>
        <translation>أُلغيت العملية: لم يُنسخ شيء ولم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>لا يُنسخ أي تدفق.</numerusform>
            <numerusform>يُنسخ تدفق واحد.</numerusform>
            <numerusform>يُنسخ تدفقان.</numerusform>
            <numerusform>تُنسخ %Ln تدفقات.</numerusform>
            <numerusform>يُنسخ %Ln تدفقًا.</numerusform>
            <numerusform>يُنسخ %Ln تدفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have all of them.</source>
        <translation>نُسخت أول %1 من أصل %2 من التدفقات، وهو أقصى ما تتسع له الحافظة: صدّر التدفقات إلى ملف للحصول عليها كلها.</translation>
    </message>
    <message>
        <source>Flows are still being copied or written: wait for the end, or cancel it.</source>
        <translation>ما زال نسخ التدفقات أو كتابتها جاريًا: انتظر انتهاء ذلك أو ألغه.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowDetailsPane</name>
    <message>
        <source>Details of the selected flow</source>
        <translation>تفاصيل التدفق المحدد</translation>
    </message>
    <message>
        <source>Select a flow to see its details</source>
        <translation>حدد تدفقًا لرؤية تفاصيله</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ مُرسل</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← عائد</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message>
        <source>Active or ended flows</source>
        <translation>التدفقات النشطة أو المنتهية</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>كل التدفقات</translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>التدفقات النشطة</translation>
    </message>
    <message>
        <source>Ended flows</source>
        <translation>التدفقات المنتهية</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>بحث في التدفقات</translation>
    </message>
    <message>
        <source>Search: address, port, protocol, state</source>
        <translation>بحث: عنوان، منفذ، بروتوكول، حالة</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>يُعرض واحد</numerusform>
            <numerusform>يُعرض اثنان</numerusform>
            <numerusform>يُعرض %Ln</numerusform>
            <numerusform>يُعرض %Ln</numerusform>
            <numerusform>يُعرض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>لا شيء معروض من %1</numerusform>
            <numerusform>يُعرض واحد من %1</numerusform>
            <numerusform>يُعرض اثنان من %1</numerusform>
            <numerusform>يُعرض %Ln من %1</numerusform>
            <numerusform>يُعرض %Ln من %1</numerusform>
            <numerusform>يُعرض %Ln من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>؛ ولم يُنسَ شيء</numerusform>
            <numerusform>؛ ونُسي الذي انتهى أولًا</numerusform>
            <numerusform>؛ ونُسي الاثنان اللذان انتهيا أولًا</numerusform>
            <numerusform>؛ ونُسيت %Ln التي انتهت أولًا</numerusform>
            <numerusform>؛ ونُسيت %Ln التي انتهت أولًا</numerusform>
            <numerusform>؛ ونُسيت %Ln التي انتهت أولًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FollowDialog</name>
    <message>
        <source>TCP Stream: %1</source>
        <translation>دفق TCP: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>State of the stream</source>
        <translation>حالة دفق البيانات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected, or all of this part</source>
        <translation>ينسخ المحدد، أو كل هذا الجزء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>As it is &amp;shown…</source>
        <translation>كما هو معروض (&amp;S)…</translation>
    </message>
    <message>
        <source>Bytes of %1…</source>
        <translation>بايتات ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 bytes were written to %2.</source>
        <translation>كُتبت %1 بايت في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>⁨%1⁩ (%2 بايت)</translation>
    </message>
    <message>
        <source>Another stream of this capture is followed instead of this one.</source>
        <translation>يُتتبع دفق آخر من هذا الالتقاط بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Follow &amp;This Again</source>
        <translation>تتبع هذا ثانية (&amp;T)</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>حفظ ⁨%1⁩…</translation>
    </message>
    <message>
        <source>This stream is longer than what is kept of it here (%1): it can be saved to a file, however long it is.</source>
        <translation>هذا الدفق أطول مما يُحفظ منه هنا (⁨%1⁩): يمكن حفظه في ملف مهما طال.</translation>
    </message>
    <message>
        <source>Save the stream as text</source>
        <translation>حفظ دفق البيانات نصًا</translation>
    </message>
    <message>
        <source>Save the bytes of %1</source>
        <translation>حفظ بايتات ⁨%1⁩</translation>
    </message>
    <message>
        <source>A direction is being saved: wait for its end, or finish it.</source>
        <translation>يجري حفظ اتجاه: انتظر نهايته أو أنهه.</translation>
    </message>
    <message>
        <source>%1 is being written to %2.</source>
        <translation>تُكتب ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>إنهاء الآن (&amp;F)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FormPage</name>
    <message>
        <source>No setting answers to these words.</source>
        <translation>لا يوجد ضبط يوافق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>إيجاد ضبط</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Unless it says otherwise, a setting takes effect at the next start of a capture.</source>
        <translation>ما لم يُذكر غير ذلك، يسري الضبط عند بدء الالتقاط التالي.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>السطر %1: </translation>
    </message>
    <message>
        <source>Also in the file, and kept as it is:</source>
        <translation>في الملف أيضًا، ويبقى كما هو:</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::HelpWindow</name>
    <message>
        <source>Netmoth Help</source>
        <translation>مساعدة Netmoth</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>المحتويات (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدم (&amp;F)</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>هذه الصفحة بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfaceModel</name>
    <message>
        <source>cannot be captured</source>
        <translation>لا يمكن التقاطها</translation>
    </message>
    <message>
        <source>down</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>المسار الافتراضي</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::InterfacePanel</name>
    <message>
        <source>&amp;Interfaces</source>
        <translation>واجهات (&amp;I)</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>واجهات الشبكة</translation>
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
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at once.</source>
        <translation>%1 يسري فورًا.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Set %1 to its default</source>
        <translation>إعادة ⁨%1⁩ إلى قيمته الافتراضية</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::LivePage</name>
    <message>
        <source>Views of the capture</source>
        <translation>عروض الالتقاط</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة (&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;lows</source>
        <translation>التدفقات (&amp;L)</translation>
    </message>
    <message>
        <source>Show this con&amp;versation only</source>
        <translation>عرض هذه المحادثة فقط (&amp;V)</translation>
    </message>
    <message>
        <source>Show flows of the &amp;source only</source>
        <translation>عرض تدفقات المصدر فقط (&amp;S)</translation>
    </message>
    <message>
        <source>Show flows of the &amp;destination only</source>
        <translation>عرض تدفقات الوجهة فقط (&amp;D)</translation>
    </message>
    <message>
        <source>Waiting for the first packets</source>
        <translation>في انتظار أولى الحزم</translation>
    </message>
    <message>
        <source>The file has no packets</source>
        <translation>ليس في الملف حزم</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>لم يُلتقط شيء</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>المضيفون (&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;rotocols</source>
        <translation>البروتوكولات (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>المنافذ (&amp;P)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark at this flow</source>
        <translation>فتح في Wireshark عند هذا التدفق (&amp;W)</translation>
    </message>
    <message>
        <source>Only for capture files: the packets of a live capture are not kept.</source>
        <translation>لملفات الالتقاط فقط: حزم الالتقاط الحي لا تُحفظ.</translation>
    </message>
    <message>
        <source>Wireshark is not installed.</source>
        <translation>‏Wireshark غير مثبّت.</translation>
    </message>
    <message>
        <source>Copy its filter for W&amp;ireshark</source>
        <translation>نسخ مرشحه لـ Wireshark (&amp;I)</translation>
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
        <translation>ابدأ (&amp;S)</translation>
    </message>
    <message>
        <source>Start capturing on the selected interface</source>
        <translation>بدء الالتقاط على الواجهة المحددة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف (&amp;T)</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>إيقاف الالتقاط</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>فتح ملف التقاط</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>بدء أو إيقاف</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>التقاط (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Configuration…</source>
        <translation>الإعداد (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>الواجهات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتحة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>مثل النظام (&amp;S)</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you start another.</source>
        <translation>يجري التقاط ⁨%1⁩: أوقفه قبل بدء التقاط آخر.</translation>
    </message>
    <message>
        <source>%1 is being captured: stop it before you open a file.</source>
        <translation>يجري التقاط ⁨%1⁩: أوقفه قبل فتح ملف.</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;All files (*)</source>
        <translation>ملفات الالتقاط (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 – Netmoth</source>
        <translation>⁨%1⁩ – Netmoth</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>طلب الإذن…</translation>
    </message>
    <message>
        <source>Open a capture file instead…</source>
        <translation>فتح ملف التقاط بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the configuration before you choose another language.</source>
        <translation>احفظ ما غيّرته في الإعداد أو اتركه قبل اختيار لغة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأسماء (&amp;N)</translation>
    </message>
    <message>
        <source>Resolve &amp;host names</source>
        <translation>معرفة أسماء المضيفين (&amp;H)</translation>
    </message>
    <message>
        <source>Asks name servers for the names of the addresses shown. They learn what you look at, and the questions are traffic themselves.</source>
        <translation>يسأل خوادم الأسماء عن أسماء العناوين المعروضة. فتعلم ما تنظر إليه، والأسئلة نفسها حركة بيانات.</translation>
    </message>
    <message>
        <source>Name &amp;services</source>
        <translation>تسمية الخدمات (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow TCP Stream</source>
        <translation>تتبع دفق TCP (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>الإشعارات (&amp;N)…</translation>
    </message>
    <message>
        <source>Notification &amp;Rules…</source>
        <translation>قواعد الإشعارات (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Optimise This System…</source>
        <translation>تحسين هذا النظام (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Help on &amp;This View</source>
        <translation>مساعدة عن هذا العرض (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>المحتويات (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Display Filter Reference</source>
        <translation>مرجع مرشح العرض (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Netmoth</source>
        <translation>حول Netmoth (&amp;A)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::MessageBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>الإشعارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>القواعد (&amp;R)…</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::OverviewPage</name>
    <message>
        <source>Largest flows</source>
        <translation>أكبر التدفقات</translation>
    </message>
    <message>
        <source>Largest hosts</source>
        <translation>أكبر المضيفين</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>أكبر البروتوكولات</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ مُرسل</translation>
    </message>
    <message>
        <source>← returned</source>
        <translation>← عائد</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستقبَلة</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>%1: %2 since the start</source>
        <translation>⁨%1⁩: ⁨%2⁩ منذ البداية</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>الأكبر الآن</translation>
    </message>
    <message>
        <source>Largest since the start</source>
        <translation>الأكبر منذ البداية</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RateSparkline</name>
    <message>
        <source>Rate of the flow over the last minute</source>
        <translation>معدل التدفق في الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>→ %1, ← %2</source>
        <translation>→ ⁨%1⁩، ← ⁨%2⁩</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>لا معدل بعد</translation>
    </message>
    <message>
        <source>Silent for a minute</source>
        <translation>صامت منذ دقيقة</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>⁨%1⁩ على الأكثر</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>%1 is no longer there: taken off the list of recent files.</source>
        <translation>لم يعد ⁨%1⁩ موجودًا: أُزيل من قائمة الملفات الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>لم تعد ملفات الالتقاط موجودة: أُزيلت من قائمة الملفات الأخيرة.</numerusform>
            <numerusform>لم يعد ملف التقاط واحد موجودًا: أُزيل من قائمة الملفات الأخيرة.</numerusform>
            <numerusform>لم يعد ملفا التقاط موجودين: أُزيلا من قائمة الملفات الأخيرة.</numerusform>
            <numerusform>لم تعد %n ملفات التقاط موجودة: أُزيلت من قائمة الملفات الأخيرة.</numerusform>
            <numerusform>لم يعد %n ملف التقاط موجودًا: أُزيلت من قائمة الملفات الأخيرة.</numerusform>
            <numerusform>لم يعد %n ملف التقاط موجودًا: أُزيلت من قائمة الملفات الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2 – %3</source>
        <translation>&amp;%1  ⁨%2⁩ – ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>No capture file was opened yet</source>
        <translation>لم يُفتح ملف التقاط بعد</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>مسح هذه القائمة (&amp;C)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SharePicture</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>بحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamFindBar</name>
    <message>
        <source>Find in the stream</source>
        <translation>بحث في دفق البيانات</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>إيجاد التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>إيجاد السابق (&amp;P)</translation>
    </message>
    <message>
        <source>Ea&amp;rlier Part</source>
        <translation>الجزء الأسبق (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later Part</source>
        <translation>الجزء اللاحق (&amp;L)</translation>
    </message>
    <message>
        <source>Find text, or bytes such as 0d 0a</source>
        <translation>إيجاد نص، أو بايتات مثل ⁦0d 0a⁩</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>إيجاد نص</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Found, from the other end</source>
        <translation>وُجد، من الطرف الآخر</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::StreamLookBar</name>
    <message>
        <source>&amp;Directions:</source>
        <translation>الاتجاهات (&amp;D):</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>الاتجاهان</translation>
    </message>
    <message>
        <source>Show &amp;as:</source>
        <translation>العرض (&amp;A):</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>عرض سداسي عشري</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>الترميز (&amp;E):</translation>
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
        <translation>حمولة دفق البيانات</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>%1 by bytes, as a picture</source>
        <translation>%1 بحسب البايتات، صورة</translation>
    </message>
    <message>
        <source>Largest by bytes</source>
        <translation>الأكبر بحسب البايتات</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستقبَلة</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 received</source>
        <translation>⁨%1⁩: أُرسل ⁨%2⁩، واستُقبل ⁨%3⁩</translation>
    </message>
    <message>
        <source>others</source>
        <translation>أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>لا شيء معروض.</numerusform>
            <numerusform>يُعرض واحد.</numerusform>
            <numerusform>يُعرض اثنان.</numerusform>
            <numerusform>يُعرض %Ln.</numerusform>
            <numerusform>يُعرض %Ln.</numerusform>
            <numerusform>يُعرض %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>لم يُترك شيء (⁨%1⁩).</numerusform>
            <numerusform>تُرك واحد صغير، مجموعه ⁨%1⁩.</numerusform>
            <numerusform>تُرك اثنان صغيران، مجموعهما ⁨%1⁩.</numerusform>
            <numerusform>تُركت %Ln صغيرة، مجموعها ⁨%1⁩.</numerusform>
            <numerusform>تُرك %Ln صغيرًا، مجموعها ⁨%1⁩.</numerusform>
            <numerusform>تُرك %Ln صغير، مجموعها ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the flows that the filter, the search and the chosen time let through.</source>
        <translation>تُحسب التدفقات التي يمررها المرشح والبحث والزمن المختار.</translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>المجاميع كاملة.</numerusform>
            <numerusform>المجاميع أقل من الواقع: تدفق منته واحد جاء أسرع من أن يُعد.</numerusform>
            <numerusform>المجاميع أقل من الواقع: تدفقان منتهيان جاءا أسرع من أن يُعدا.</numerusform>
            <numerusform>المجاميع أقل من الواقع: %Ln تدفقات منتهية جاءت أسرع من أن تُعد.</numerusform>
            <numerusform>المجاميع أقل من الواقع: %Ln تدفقًا منتهيًا جاء أسرع من أن يُعد.</numerusform>
            <numerusform>المجاميع أقل من الواقع: %Ln تدفق منته جاء أسرع من أن يُعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&amp;Show its flows</source>
        <translation>عرض تدفقاته (&amp;S)</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message>
        <source>The tuning script was not found (looked for %1): install the package netmoth-capture.</source>
        <translation>لم يُعثر على برنامج الضبط النصي (جرى البحث عن ⁨%1⁩): ثبّت الحزمة netmoth-capture.</translation>
    </message>
    <message>
        <source>The tuning script %1 could not be started: %2.</source>
        <translation>تعذر تشغيل برنامج الضبط النصي ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The tuning script %1 gave an answer that this version of Netmoth does not understand: install both in the same version.</source>
        <translation>أعطى برنامج الضبط النصي ⁨%1⁩ جوابًا لا يفهمه هذا الإصدار من Netmoth: ثبّت كليهما بالإصدار نفسه.</translation>
    </message>
    <message>
        <source>Nothing was changed: pkexec, which asks for an administrator&apos;s password, is missing; install the package pkexec, or use a terminal.</source>
        <translation>لم يتغير شيء: الأداة pkexec التي تطلب كلمة مرور المدير غير موجودة؛ ثبّت الحزمة pkexec أو استخدم الطرفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>لم يتعذر تغيير أي إعداد؛ الجدول يبيّن السبب.</numerusform>
            <numerusform>تعذر تغيير إعداد واحد؛ الجدول يبيّن السبب.</numerusform>
            <numerusform>تعذر تغيير إعدادين؛ الجدول يبيّن السبب.</numerusform>
            <numerusform>تعذر تغيير %n إعدادات؛ الجدول يبيّن السبب.</numerusform>
            <numerusform>تعذر تغيير %n إعدادًا؛ الجدول يبيّن السبب.</numerusform>
            <numerusform>تعذر تغيير %n إعداد؛ الجدول يبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the question for an administrator&apos;s password was dismissed.</source>
        <translation>لم يتغير شيء: أُغلق طلب كلمة مرور المدير.</translation>
    </message>
    <message>
        <source>Nothing was changed: polkit refused it, or no program of this session asks for an administrator&apos;s password.</source>
        <translation>لم يتغير شيء: رفض polkit ذلك، أو لا يوجد في هذه الجلسة برنامج يطلب كلمة مرور المدير.</translation>
    </message>
    <message>
        <source>The tuning script ended before it was done: look again to see what was changed.</source>
        <translation>انتهى برنامج الضبط النصي قبل أن يُتم عمله: انظر مجددًا لترى ما تغير.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TimeRangeBar</name>
    <message>
        <source>Show all times</source>
        <translation>عرض كل الأزمنة</translation>
    </message>
    <message>
        <source>Shows the flows of every time again. The charts stay where they are.</source>
        <translation>يعرض تدفقات كل الأزمنة ثانية. وتبقى المخططات حيث هي.</translation>
    </message>
    <message>
        <source>Only flows seen from %1 to %2 (%3) are shown.</source>
        <translation>تُعرض فقط التدفقات التي شوهدت من ⁨%1⁩ إلى ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::Tray</name>
    <message>
        <source>&amp;Show or Hide the Window</source>
        <translation>إظهار النافذة أو إخفاؤها (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج (&amp;Q)</translation>
    </message>
    <message>
        <source>Netmoth – %1</source>
        <translation>Netmoth – %1</translation>
    </message>
    <message>
        <source>Netmoth – %1: %2</source>
        <translation>Netmoth – ⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningDialog</name>
    <message>
        <source>Also at each &amp;start of this computer</source>
        <translation>وكذلك عند كل بدء لهذا الحاسوب (&amp;S)</translation>
    </message>
    <message>
        <source>Optimise This System</source>
        <translation>تحسين هذا النظام</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>تعذرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>What decides on this computer whether packets are lost before a capture sees them. Nothing is changed before you choose to apply it.</source>
        <translation>ما يحدد في هذا الحاسوب هل تُفقد حزم قبل أن يراها الالتقاط. لا يتغير شيء قبل أن تختار التطبيق.</translation>
    </message>
    <message>
        <source>Settings, as they are and as they would be</source>
        <translation>الإعدادات كما هي وكما ستكون</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاينة (&amp;P)</translation>
    </message>
    <message>
        <source>Settings that are changed, and what they were before</source>
        <translation>الإعدادات المغيَّرة وما كانت عليه قبل ذلك</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>حالة الإعدادات</translation>
    </message>
    <message>
        <source>Without it, a restart of the computer undoes everything</source>
        <translation>بدونه تُلغي إعادة تشغيل الحاسوب كل شيء</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>الواجهة (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>انظر مجددًا (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>إرجاع (&amp;R)</translation>
    </message>
    <message>
        <source>Puts back exactly what was there before</source>
        <translation>يعيد بالضبط ما كان من قبل</translation>
    </message>
    <message>
        <source>C&amp;opy Table</source>
        <translation>نسخ الجدول (&amp;O)</translation>
    </message>
    <message>
        <source>From here nothing is run as root, because this copy of Netmoth was not installed as a package. This command in a terminal applies what the table shows: %1</source>
        <translation>لا يُشغَّل شيء من هنا بصلاحيات الجذر لأن هذه النسخة من Netmoth لم تُثبَّت كحزمة. هذا الأمر في الطرفية يطبق ما يبينه الجدول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy Command That Reverts</source>
        <translation>نسخ أمر الإرجاع</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>لم يُرجَع أي إعداد.</numerusform>
            <numerusform>أُرجع إعداد واحد.</numerusform>
            <numerusform>أُرجع إعدادان.</numerusform>
            <numerusform>أُرجعت %n إعدادات.</numerusform>
            <numerusform>أُرجع %n إعدادًا.</numerusform>
            <numerusform>أُرجع %n إعداد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي إعداد.</numerusform>
            <numerusform>غُيّر إعداد واحد.</numerusform>
            <numerusform>غُيّر إعدادان.</numerusform>
            <numerusform>غُيّرت %n إعدادات.</numerusform>
            <numerusform>غُيّر %n إعدادًا.</numerusform>
            <numerusform>غُيّر %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Command for a Terminal</source>
        <translation>نسخ أمر للطرفية</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>النتيجة (&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>المحفوظ (&amp;V)</translation>
    </message>
    <message>
        <source>Sa&amp;ved (%1)</source>
        <translation>المحفوظ (&amp;V) (%1)</translation>
    </message>
    <message>
        <source>Waiting for the administrator&apos;s password, and for the settings to be changed.</source>
        <translation>بانتظار كلمة مرور المدير وتغيير الإعدادات.</translation>
    </message>
    <message>
        <source>Reading the settings.</source>
        <translation>تُقرأ الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>لم يُطبَّق شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>مطبَّق منذ %1: لا قيم سابقة محفوظة.</numerusform>
            <numerusform>مطبَّق منذ %1: حُفظت القيمة السابقة لإعداد واحد.</numerusform>
            <numerusform>مطبَّق منذ %1: حُفظت القيم السابقة لإعدادين.</numerusform>
            <numerusform>مطبَّق منذ %1: حُفظت القيم السابقة لـ %n إعدادات.</numerusform>
            <numerusform>مطبَّق منذ %1: حُفظت القيم السابقة لـ %n إعدادًا.</numerusform>
            <numerusform>مطبَّق منذ %1: حُفظت القيم السابقة لـ %n إعداد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>مطبَّق: لا قيم سابقة محفوظة.</numerusform>
            <numerusform>مطبَّق: حُفظت القيمة السابقة لإعداد واحد.</numerusform>
            <numerusform>مطبَّق: حُفظت القيم السابقة لإعدادين.</numerusform>
            <numerusform>مطبَّق: حُفظت القيم السابقة لـ %n إعدادات.</numerusform>
            <numerusform>مطبَّق: حُفظت القيم السابقة لـ %n إعدادًا.</numerusform>
            <numerusform>مطبَّق: حُفظت القيم السابقة لـ %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied again at each start of this computer.</source>
        <translation>يُطبَّق مجددًا عند كل بدء لهذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>لن يُغيَّر أي إعداد.</numerusform>
            <numerusform>سيُغيَّر إعداد واحد.</numerusform>
            <numerusform>سيُغيَّر إعدادان.</numerusform>
            <numerusform>ستُغيَّر %n إعدادات.</numerusform>
            <numerusform>سيُغيَّر %n إعدادًا.</numerusform>
            <numerusform>سيُغيَّر %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء يحتاج إلى تغيير.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningModel</name>
    <message>
        <source>would change</source>
        <translation>سيتغير</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>غُيّر</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>مطبَّق</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>كما ينبغي</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedModel</name>
    <message>
        <source>other protocols</source>
        <translation>بروتوكولات أخرى</translation>
    </message>
    <message>
        <source>malformed packets</source>
        <translation>حزم مشوّهة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the flow around it</source>
        <translation>التدفق الحامل</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>لا تدفق</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>غير مفكوك</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>محسوب ضمن</translation>
    </message>
    <message>
        <source>%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>لم تُفك %1 من %2 حزمة (%3)، وأهمها ⁨%4⁩. تسردها طريقة العرض «البروتوكولات».</translation>
    </message>
    <message>
        <source>%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.</source>
        <translation>لم تُفك %1 من أول %2 حزمة (%3)، وأهمها ⁨%4⁩. تسردها طريقة العرض «البروتوكولات».</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::UndecodedPane</name>
    <message>
        <source>Not decoded</source>
        <translation>غير مفكوك</translation>
    </message>
    <message>
        <source>%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.</source>
        <translation>%1 من %2 حزمة ليست في أي من هذه المجاميع: فهي لا تحوي حزمة IP تُفك.</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WelcomePage</name>
    <message>
        <source>What is on your network?</source>
        <translation>ماذا يوجد على شبكتك؟</translation>
    </message>
    <message>
        <source>Choose an interface on the left and start capturing, or open a capture file.
The lines beside each interface show its traffic of the last minute.</source>
        <translation>اختر واجهة من القائمة الجانبية وابدأ الالتقاط، أو افتح ملف التقاط.
تُظهر الخطوط بجوار كل واجهة حركتها في الدقيقة الأخيرة.</translation>
    </message>
    <message>
        <source>Open a capture file…</source>
        <translation>فتح ملف التقاط…</translation>
    </message>
    <message>
        <source>Start capturing</source>
        <translation>بدء الالتقاط</translation>
    </message>
    <message>
        <source>Start capturing on %1</source>
        <translation>بدء الالتقاط على ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>netmoth::gui::YamlPage</name>
    <message>
        <source>This file holds characters that a text editor of lines would change (line ends or encoding): it can be changed in the form only.</source>
        <translation>يحوي هذا الملف محارف يغيّرها محرر الأسطر (نهايات الأسطر أو الترميز): لا يمكن تغييره إلا في النموذج.</translation>
    </message>
    <message>
        <source>Configuration file as YAML</source>
        <translation>ملف الإعداد بصيغة YAML</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>مشكلات في الملف</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the line.</source>
        <translation>مفتاح الإدخال أو النقر المزدوج ينتقل إلى السطر.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>السطر %1، العمود %2، %3: %4</translation>
    </message>
</context>
<context>
    <name>netmoth::model::StreamSaving</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>أُلغيت العملية: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The stream is being written to %1.</source>
        <translation>يُكتب دفق البيانات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The stream is still being written to another file: wait for the end, or cancel it.</source>
        <translation>ما زال دفق البيانات يُكتب في ملف آخر: انتظر انتهاء ذلك أو ألغه.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::CaptureSession</name>
    <message>
        <source>A live capture hands payload on while it runs, and keeps none: start it again, or open a capture file.</source>
        <translation>يسلّم الالتقاط الحي الحمولة أثناء عمله ولا يحتفظ بشيء: ابدأه ثانية أو افتح ملف التقاط.</translation>
    </message>
    <message>
        <source>The capture filter can be changed while a live capture runs.</source>
        <translation>يمكن تغيير مرشح الالتقاط أثناء التقاط مباشر.</translation>
    </message>
</context>
<context>
    <name>netmoth::session::InterfaceMonitor</name>
    <message>
        <source>Loopback</source>
        <translation>استرجاع محلي</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>شبكة محمول</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>جسر</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>WireGuard tunnel</source>
        <translation>نفق WireGuard</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>نفق</translation>
    </message>
    <message>
        <source>Wi-Fi monitor</source>
        <translation>مراقب Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>إيثرنت</translation>
    </message>
    <message>
        <source>Virtual Ethernet</source>
        <translation>إيثرنت افتراضي</translation>
    </message>
</context>
</TS>
