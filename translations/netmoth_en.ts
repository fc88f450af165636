<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%1 new hosts on %2: %3 and %n more.</source>
        <translation>
            <numerusform>%1 new hosts on %2: %3 and one more.</numerusform>
            <numerusform>%1 new hosts on %2: %3 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the last notification it happened %n times more.</source>
        <translation>
            <numerusform>Since the last notification it happened once more.</numerusform>
            <numerusform>Since the last notification it happened %n times more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Give one capture file, not %n.</source>
        <translation>
            <numerusform>Give one capture file.</numerusform>
            <numerusform>Give one capture file, not %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowDetails</name>
    <message numerus="yes">
        <source>%n segment(s) contradict others</source>
        <translation>
            <numerusform>%n segment contradicts others</numerusform>
            <numerusform>%n segments contradict others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n IP header(s) deep</source>
        <translation>
            <numerusform>%1, %n IP header deep</numerusform>
            <numerusform>%1, %n IP headers deep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowExport</name>
    <message numerus="yes">
        <source>%Ln flow(s) written to %1.</source>
        <translation>
            <numerusform>%Ln flow written to %1.</numerusform>
            <numerusform>%Ln flows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) are being written to %1.</source>
        <translation>
            <numerusform>%Ln flow is being written to %1.</numerusform>
            <numerusform>%Ln flows are being written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::CaptureDrop</name>
    <message numerus="yes">
        <source>%n files were dropped: drop one capture file.</source>
        <translation>
            <numerusform>One file was dropped: drop one capture file.</numerusform>
            <numerusform>%n files were dropped: drop one capture file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowActions</name>
    <message numerus="yes">
        <source>%Ln flow(s) are being copied.</source>
        <translation>
            <numerusform>%Ln flow is being copied.</numerusform>
            <numerusform>%Ln flows are being copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::FlowView</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <translation>
            <numerusform>%Ln of %1 shown</numerusform>
            <numerusform>%Ln of %1 shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the %Ln that ended first are forgotten</source>
        <translation>
            <numerusform>; the one that ended first is forgotten</numerusform>
            <numerusform>; the %Ln that ended first are forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::RecentFilesMenu</name>
    <message numerus="yes">
        <source>%n capture files are no longer there: taken off the list of recent files.</source>
        <translation>
            <numerusform>One capture file is no longer there: taken off the list of recent files.</numerusform>
            <numerusform>%n capture files are no longer there: taken off the list of recent files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SummaryPage</name>
    <message numerus="yes">
        <source>%Ln shown.</source>
        <translation>
            <numerusform>%Ln shown.</numerusform>
            <numerusform>%Ln shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small ones, with %1 together, are left out.</source>
        <translation>
            <numerusform>%Ln small one, with %1, is left out.</numerusform>
            <numerusform>%Ln small ones, with %1 together, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sums are too low: %Ln ended flow(s) came too fast to be counted.</source>
        <translation>
            <numerusform>The sums are too low: %Ln ended flow came too fast to be counted.</numerusform>
            <numerusform>The sums are too low: %Ln ended flows came too fast to be counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::SystemTuner</name>
    <message numerus="yes">
        <source>%n setting(s) could not be changed; the table says why.</source>
        <translation>
            <numerusform>%n setting could not be changed; the table says why.</numerusform>
            <numerusform>%n settings could not be changed; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netmoth::gui::TuningDialog</name>
    <message numerus="yes">
        <source>%n setting(s) were put back.</source>
        <translation>
            <numerusform>%n setting was put back.</numerusform>
            <numerusform>%n settings were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed.</source>
        <translation>
            <numerusform>%n setting was changed.</numerusform>
            <numerusform>%n settings were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied since %1: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Applied since %1: what %n setting was before is saved.</numerusform>
            <numerusform>Applied since %1: what %n settings were before is saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: what %n setting(s) were before is saved.</source>
        <translation>
            <numerusform>Applied: what %n setting was before is saved.</numerusform>
            <numerusform>Applied: what %n settings were before is saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would be changed.</source>
        <translation>
            <numerusform>%n setting would be changed.</numerusform>
            <numerusform>%n settings would be changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
