<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Descope::DeviceCommand</name>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>The code expires in %n minute.</numerusform>
            <numerusform>The code expires in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>That’s too long: at most %Ln character fits here.</numerusform>
            <numerusform>That’s too long: at most %Ln characters fit here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n rule not met: %1</numerusform>
            <numerusform>%n rules not met: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
