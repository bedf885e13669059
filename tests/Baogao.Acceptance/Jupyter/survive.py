"""Runs the cells given, one after the other, and prints what each of them came to; last whether the kernel still lives."""

import sys

from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name=".net-csharp")
try:
    for cell in sys.argv[1:]:
        told = []

        def hear(message):
            told.append(message["content"].get("text") or message["content"].get("evalue") or "")

        reply = client.execute_interactive(cell, timeout=60, output_hook=hear)
        print(reply["content"]["status"], "".join(told).strip())
    print("alive" if manager.is_alive() else "dead")
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
