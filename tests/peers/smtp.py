"""An SMTP server that behaves as a file says, for the tests of mail.

server.py PORT DIR: listens at PORT of this machine, prints "ready", and stops
when its standard input ends. DIR/mode holds one of

    take        takes everything
    later       answers 451 to every recipient
    refuse      answers 550 to recipients whose address begins with "nobody"
    hold        takes a mail only once the mode is another one
    lose        takes a mail and hangs up before it says so

DIR/log gets a line of JSON for each mail that begins ("begun") and for each
that was taken ("taken"), with its Message-ID and recipients.
"""

import asyncio
import json
import sys
from email import message_from_bytes
from pathlib import Path

from aiosmtpd.controller import Controller


class Sink:
    def __init__(self, directory):
        self.mode_file = directory / "mode"
        self.log_file = directory / "log"

    def mode(self):
        return self.mode_file.read_text().strip()

    def log(self, what, envelope):
        mail = message_from_bytes(envelope.content)
        line = {"what": what, "id": mail["Message-ID"], "to": envelope.rcpt_tos}
        with self.log_file.open("a") as log:
            log.write(json.dumps(line) + "\n")

    async def handle_RCPT(self, server, session, envelope, address, options):
        mode = self.mode()
        if mode == "later":
            return f"451 4.3.0 {address} later"
        if mode == "refuse" and address.startswith("nobody"):
            return f"550 5.1.1 {address} is unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.log("begun", envelope)
        while self.mode() == "hold":
            await asyncio.sleep(0.02)
        self.log("taken", envelope)
        if self.mode() == "lose":
            server.transport.abort()
        return "250 OK"


def main():
    port, directory = int(sys.argv[1]), Path(sys.argv[2])
    controller = Controller(Sink(directory), hostname="127.0.0.1", port=port)
    controller.start()
    print("ready", flush=True)
    sys.stdin.read()
    controller.stop()


main()
