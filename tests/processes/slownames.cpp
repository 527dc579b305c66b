// SPDX-License-Identifier: MIT
//
// Preloaded into a program, lets no name be found for a minute, as where no name server answers.
#include <netdb.h>
#include <unistd.h>

extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    ::sleep(60);
    return EAI_AGAIN;
}
