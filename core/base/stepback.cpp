// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/stepback.h>

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#endif

namespace steward {

void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int Niceness = 10;
    setpriority(PRIO_PROCESS, 0, Niceness); // concerns this thread alone there
#endif
}

void runWhenIdle()
{
#ifdef Q_OS_LINUX
    const sched_param none{};
    sched_setscheduler(0, SCHED_IDLE, &none); // concerns this thread alone there
#endif
}

} // namespace steward
