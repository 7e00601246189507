# SPDX-FileCopyrightText: Steward contributors
# SPDX-License-Identifier: MIT
"""A bucket server that believes nothing: s3rver keeps the objects, and before a request gets there botocore
computes its signature anew. A wrong one is answered with 403 and never seen by s3rver.

s3server.py DIRECTORY S3RVER: writes DIRECTORY/exports when it is ready, DIRECTORY/requests for each request.

Some buckets misbehave: "refuses" answers 403, "fails" 500, "hangs" never, "slow" after a while, "flaky" fails
the first time for each object, "breaks" ends the connection in the middle of a request.
"""
import hashlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ACCESS_KEY = SECRET_KEY = "S3RVER"
REGION = "eu-north-1"
BUCKETS = ["media", "second", "refuses", "fails", "hangs", "slow", "flaky", "breaks"]
directory, s3rver_program = sys.argv[1:]
credentials = Credentials(ACCESS_KEY, SECRET_KEY)
log_lock = threading.Lock()
seen = set()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def signature_by_header(method, url, headers, body):
    fields = dict(part.strip().split("=", 1) for part in headers["Authorization"].split(" ", 1)[1].split(","))
    wanted = fields["SignedHeaders"].split(";")
    request = AWSRequest(method, url, {name: headers[name] for name in wanted if name != "host"}, body)
    request.context["timestamp"] = headers["x-amz-date"]
    auth = S3SigV4Auth(credentials, "s3", REGION)
    canonical = auth.canonical_request(request)
    digest_fits = headers.get("x-amz-content-sha256") == hashlib.sha256(body).hexdigest()
    key_fits = fields["Credential"].split("/")[0] == ACCESS_KEY
    return digest_fits and key_fits and fields["Signature"] == auth.signature(
        auth.string_to_sign(request, canonical), request)


def signature_by_query(method, url, headers):
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    given = dict(query)
    unsigned = urlencode([pair for pair in query if pair[0] != "X-Amz-Signature"])
    request = AWSRequest(method, parts._replace(query=unsigned).geturl())
    request.context["timestamp"] = given["X-Amz-Date"]
    auth = S3SigV4QueryAuth(credentials, "s3", REGION, expires=int(given["X-Amz-Expires"]))
    # botocore reads the query from the address, as a server does.
    canonical = auth.canonical_request(request)
    return given["X-Amz-Signature"] == auth.signature(auth.string_to_sign(request, canonical), request)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, code="", note=""):
        body = f"<?xml version='1.0'?><Error><Code>{code}</Code></Error>".encode() if code else b""
        self.send_response(status)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        self.note(status, note or code)

    def note(self, status, remark):
        line = json.dumps({"method": self.command, "path": self.path, "status": status, "remark": remark})
        with log_lock, open(f"{directory}/requests", "a", encoding="utf-8") as log:
            log.write(line + "\n")

    def is_signed(self, body):
        url = f"http://{self.headers['Host']}{self.path}"
        try:
            if "Authorization" in self.headers:
                return signature_by_header(self.command, url, self.headers, body)
            return signature_by_query(self.command, url, self.headers)
        except (KeyError, ValueError, IndexError) as problem:
            self.log_message("%s", repr(problem))
            return False

    def misbehaves(self, bucket):
        if bucket == "refuses":
            self.answer(403, "AccessDenied")
        elif bucket == "fails":
            self.answer(500, "InternalError")
        elif bucket == "hangs":
            self.note(0, "hangs")
            time.sleep(600)
        elif bucket == "breaks":
            self.note(0, "breaks")
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
        elif bucket == "flaky" and self.command == "PUT" and self.path not in seen:
            seen.add(self.path)
            self.answer(503, "SlowDown")
        else:
            if bucket == "slow":
                self.note(0, "arrives")
                time.sleep(0.5)
            return False
        return True

    def pass_on(self, body):
        back = http.client.HTTPConnection("127.0.0.1", s3rver_port, timeout=60)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("connection",)}
        back.request(self.command, self.path, body, headers)
        answer = back.getresponse()
        content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length", "date"):
                self.send_header(name, value)
        length = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(content))
        self.send_header("Content-Length", length or "0")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)
        self.note(answer.status, "signed")
        back.close()

    def serve(self):
        bucket = self.path.split("/")[1]
        if bucket == "breaks" and self.misbehaves(bucket):
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if not self.is_signed(body):
            self.answer(403, "SignatureDoesNotMatch")
        elif not self.misbehaves(bucket):
            self.pass_on(body)

    do_GET = do_PUT = do_HEAD = do_DELETE = serve

    def log_message(self, form, *values):
        sys.stderr.write(form % values + "\n")


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit("s3rver does not start")


# The port may be chosen, so that a test can end the server and start it again at the same place.
given_port = int(os.environ.get("STEWARD_S3_PORT", "0"))
s3rver_port = free_port()
os.makedirs(f"{directory}/objects", exist_ok=True)
arguments = ["--directory", f"{directory}/objects", "--address", "127.0.0.1", "--port", str(s3rver_port),
             "--no-vhost-buckets", "--silent"]
for name in BUCKETS:
    arguments += ["--configure-bucket", name]
child = subprocess.Popen([s3rver_program, *arguments])
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
try:
    wait_for(s3rver_port)
    server = ThreadingHTTPServer(("127.0.0.1", given_port), Handler)
    server.daemon_threads = True
    with open(f"{directory}/exports.new", "w", encoding="utf-8") as exports:
        exports.write(f"export STEWARD_TEST_S3=http://127.0.0.1:{server.server_address[1]}\n"
                      f"export STEWARD_TEST_S3_LOG={directory}/requests\n"
                      f"export STEWARD_TEST_S3RVER={s3rver_program}\n")
    os.rename(f"{directory}/exports.new", f"{directory}/exports")
    server.serve_forever()
finally:
    child.kill()
