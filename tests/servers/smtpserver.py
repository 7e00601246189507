# SPDX-FileCopyrightText: Steward contributors
# SPDX-License-Identifier: MIT
"""Eight SMTP servers in one process, on loopback, each on a port of its own:

STARTTLS  demands STARTTLS and a sign-in
IMPLICIT  is secure from the first byte and demands a sign-in
PLAIN     knows no STARTTLS
WRONG     demands STARTTLS and shows the certificate of another host
LATE      knows no STARTTLS and greets after a second and a half
BUSY      greets with 421 and hangs up
NOSIGNIN  offers AUTH and answers it with 454
HALF      begins its answer to EHLO and hangs up before the last line

A mail that is accepted becomes DIR/mail/N.json, read by Python's own MIME parser. What stands before the @ of a
recipient makes the server misbehave: "answer-550-…" refuses the recipient with this code, "data-552-…" refuses
the mail itself, "once-450-…" refuses the first attempt alone, "close-in-data-…" breaks the connection before the
mail, "close-after-data-…" keeps the mail and breaks the connection without an answer, "half-answer-…" keeps it and
hangs up in the middle of an answer of several lines, "late-answer-…" keeps it and answers a second and a half later.
"""
import asyncio
import base64
import email
import email.policy
import hmac
import itertools
import json
import logging
import pathlib
import secrets
import ssl
import sys

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, LoginPassword

directory = pathlib.Path(sys.argv[1])
user, password = "steward", secrets.token_hex(16)
numbers = itertools.count(1)
refused_once = set()


def wish(address, name):
    """The code in "NAME-CODE-…", if the address wishes for it."""
    local = address.partition("@")[0]
    return local.split("-")[1] if local.startswith(name + "-") else None


def body_of(message, kind):
    part = message.get_body(preferencelist=(kind,))
    return part.get_content() if part else None


def keep(envelope, session):
    message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
    name = directory / "mail" / f"{next(numbers)}.json"
    draft = name.with_suffix(".draft")
    draft.write_text(json.dumps({
        "mechanism": getattr(session, "mechanism", ""), "mail_options": envelope.mail_options,
        "envelope_from": envelope.mail_from, "envelope_to": envelope.rcpt_tos,
        "from": str(message["From"]), "to": str(message["To"]), "subject": str(message["Subject"]),
        "message_id": str(message["Message-ID"]), "date": str(message["Date"]),
        "list_unsubscribe": str(message["List-Unsubscribe"] or ""),
        "attachments": [{"name": part.get_filename(), "type": part.get_content_type(),
                         "content": base64.b64encode(part.get_payload(decode=True)).decode()}
                        for part in message.iter_attachments()],
        "text": body_of(message, "plain"), "html": body_of(message, "html"),
        "defects": [str(defect) for part in message.walk() for defect in part.defects],
        "longest_line": max(map(len, envelope.original_content.split(b"\r\n"))),
        "raw": envelope.original_content.decode("utf-8", "replace"),
    }))
    draft.rename(name)


class Handler:
    async def auth_CRAM__MD5(self, server, args):
        challenge = f"<{secrets.token_hex(8)}@localhost>"
        answer = await server.challenge_auth(challenge)
        digest = hmac.new(password.encode(), challenge.encode(), "md5").hexdigest()
        return signed_in(server, "CRAM-MD5", answer == f"{user} {digest}".encode())

    async def auth_XOAUTH2(self, server, args):
        answer = base64.b64decode(args[1]) if len(args) > 1 else await server.challenge_auth("")
        return signed_in(server, "XOAUTH2", answer == f"user={user}\x01auth=Bearer {password}\x01\x01".encode())

    async def handle_RCPT(self, server, session, envelope, address, options):
        if code := wish(address, "answer"):
            return f"{code} the recipient wishes for this answer"
        if (code := wish(address, "once")) and address not in refused_once:
            refused_once.add(address)
            return f"{code} come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0]
        if code := wish(recipient, "data"):
            return f"{code} the recipient wishes for this answer"
        keep(envelope, session)
        if recipient.startswith("close-after-data-"):
            server.transport.abort()
        elif recipient.startswith("half-answer-"):
            server.transport.write(b"250-kept\r\n")
            server.transport.close()
        elif recipient.startswith("late-answer-"):
            await asyncio.sleep(1.5)
        return "250 kept"


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if self.envelope and any(to.startswith("close-in-data-") for to in self.envelope.rcpt_tos):
            await self.push("354 go on")
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


def authenticate(server, session, envelope, mechanism, data):
    session.mechanism = mechanism
    good = isinstance(data, LoginPassword) and data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=good, handled=False)


def signed_in(server, mechanism, good):
    server.session.mechanism = mechanism
    return AuthResult(success=good, handled=False, auth_data=user.encode() if good else None)


def tls(name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(directory / "tls" / f"{name}.crt", directory / "tls" / f"{name}.key")
    return context


class LateServer(Server):
    async def _handle_client(self):
        await asyncio.sleep(1.5)
        await super()._handle_client()


async def hang_up(reader, writer):
    writer.write(b"421 localhost is busy\r\n")
    await writer.drain()
    writer.close()


async def sign_nobody_in(reader, writer):
    writer.write(b"220 localhost\r\n")
    while line := await reader.readline():
        if line.upper().startswith(b"EHLO"):
            writer.write(b"250-localhost\r\n250 AUTH PLAIN LOGIN\r\n")
        else:
            writer.write(b"454 4.7.0 no sign-in at the moment\r\n")


async def half_an_answer(reader, writer):
    writer.write(b"220 localhost\r\n")
    await reader.readline()
    writer.write(b"250-localhost\r\n250-SIZE 1000\r\n")
    await writer.drain()
    writer.close()


async def answer(talk):
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]


async def listen(ssl_context=None, kind=Server, **options):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: kind(Handler(), hostname="localhost", **options), "127.0.0.1", 0,
                                      ssl=ssl_context)
    return server.sockets[0].getsockname()[1]


async def main():
    signing_in = {"auth_required": True, "authenticator": authenticate, "enable_SMTPUTF8": True}
    raw = {name: await answer(talk) for name, talk in
           {"BUSY": hang_up, "NOSIGNIN": sign_nobody_in, "HALF": half_an_answer}.items()}
    ports = {
        "STARTTLS": await listen(tls_context=tls("localhost"), require_starttls=True, **signing_in),
        "IMPLICIT": await listen(ssl_context=tls("localhost"), auth_require_tls=False, **signing_in),
        "PLAIN": await listen(),
        "LATE": await listen(kind=LateServer),
        **{name: port for name, (_, port) in raw.items()},
        "WRONG": await listen(tls_context=tls("wrong.example"), require_starttls=True, **signing_in),
    }
    lines = [f"export STEWARD_TEST_SMTP_{name}={port}" for name, port in ports.items()]
    lines += [f"export STEWARD_TEST_SMTP_USER={user}", f"export STEWARD_TEST_SMTP_PASSWORD={password}",
              f"export STEWARD_TEST_SMTP_CA={directory}/tls/ca.crt", f"export STEWARD_TEST_SMTP_MAIL={directory}/mail"]
    draft = directory / "exports.draft"
    draft.write_text("\n".join(lines) + "\n")
    draft.rename(directory / "exports")
    await asyncio.Event().wait()


logging.basicConfig(level=logging.WARNING)
asyncio.run(main())
