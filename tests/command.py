# SPDX-License-Identifier: Apache-2.0
"""What the tests of the command share: they are programs that take the path of the command as their argument."""
import json
import os
import subprocess
import sys
import tempfile
import unittest


class CommandTest(unittest.TestCase):
    command = ""

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def file(self, name, content):
        path = os.path.join(self.directory, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    def yukum(self, *arguments, stdin=b"", environment=None):
        done = subprocess.run([self.command, *arguments], input=stdin if isinstance(stdin, bytes) else stdin.encode(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                              env={**os.environ, **(environment or {})})
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def records(self, *arguments, **more):
        status, out, err = self.yukum("extract", *arguments, **more)
        self.assertEqual((status, err), (0, ""))
        return [json.loads(line) for line in out.splitlines()]


def main():
    CommandTest.command = sys.argv.pop(1)
    unittest.main()
