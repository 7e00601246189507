// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "letterstest.h"

namespace steward {

void LettersTest::initTestCase()
{
    QVERIFY(TestMailServer::isRunning());
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_workspaces.create());
}

void LettersTest::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    QVERIFY(!m_owner.isNull());
    FieldDefinition phone;
    phone.key = u"phone"_s;
    phone.label = u"Phone"_s;
    phone.type = u"text"_s;
    FieldDefinition plan;
    plan.key = u"plan"_s;
    plan.label = u"Plan"_s;
    plan.type = u"select"_s;
    plan.options = {u"Free"_s, u"Pro"_s};
    FieldDefinition vip;
    vip.key = u"vip"_s;
    vip.label = u"VIP"_s;
    vip.type = u"boolean"_s;
    QVERIFY(FieldStore(workspace().system()).save({phone, plan, vip}));
}

void LettersTest::cleanup()
{
    m_office.reset();
    QFile::remove(localProfile(profile()).path);
}

} // namespace steward
