# SPDX-FileCopyrightText: Steward contributors
# SPDX-License-Identifier: MIT

# Every target links steward_rules: one place for warnings and for Qt's strictness.
add_library(steward_rules INTERFACE)
target_compile_options(steward_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(STEWARD_WERROR)
    target_compile_options(steward_rules INTERFACE -Werror)
endif()
target_compile_definitions(steward_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(steward_rules INTERFACE ${CMAKE_SOURCE_DIR})

# steward_sql(ROOM FILE...): the statements in ROOM/sql become resources :/sql/ROOM/FILE.
function(steward_sql room)
    foreach(file IN LISTS ARGN)
        set_property(GLOBAL APPEND PROPERTY STEWARD_SQL_FILES ${room}/sql/${file})
    endforeach()
endfunction()

# steward_test(NAME SOURCE... [LIBRARIES ...] [LABELS ...] [PRECOMPILED TARGET]): one Qt Test binary per area.
# PRECOMPILED names whose precompiled headers it takes: of a target of the same folder, as Qt Test tells them apart.
function(steward_test name)
    cmake_parse_arguments(arg "" "PRECOMPILED" "LIBRARIES;LABELS" ${ARGN})
    qt_add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE steward_testsupport ${arg_LIBRARIES})
    if(arg_PRECOMPILED)
        target_precompile_headers(${name} REUSE_FROM ${arg_PRECOMPILED})
    endif()
    # A home of its own: nothing that a person keeps is read or changed.
    set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT 600
        ENVIRONMENT "XDG_DATA_HOME=${home};XDG_CONFIG_HOME=${home};QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=America/New_York;QTEST_FUNCTION_TIMEOUT=600000")
endfunction()
