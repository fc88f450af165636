// SPDX-License-Identifier: GPL-3.0-or-later
// Names of ports, as the system's list of services has them. Without that list the whole program is skipped.
#include "app/gui/models/service_names.h"

#include <QTest>

#include <arpa/inet.h>
#include <netdb.h>

using namespace netmoth::gui;

namespace {

class ServiceNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void servicesAreNamedByTheSystem()
    {
        const servent* const entry = ::getservbyport(htons(443), "tcp");
        if (entry == nullptr)
            QSKIP("this system has no list of services (package netbase)");
        const QString expected = QString::fromUtf8(entry->s_name);
        const ServiceNames names;
        QTRY_COMPARE(names.nameOf(6, 443), expected);
        QCOMPARE(names.nameOf(17, 53), QString::fromUtf8(::getservbyport(htons(53), "udp")->s_name));
        QCOMPARE(names.nameOf(1, 443), QString());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(ServiceNamesTest)
#include "tst_service_names.moc"
