"""Times kernels as a front end sees them, in turn, with Jupyter's own client. Prints one JSON object a line: kernel, what, milliseconds."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from jupyter_client import KernelManager

ROUNDS = int(sys.argv[1])
REST = 6  # Seconds, in which both may do what they like.
CELLS = 100
ASKED = 30

# The first round warms the disk's cache, and is not told.
is_counted = False

# The same cells in both languages: a value, a variable, a line of output.
KERNELS = {
    ".net-csharp": {"cells": ["1 + 1", "var x = 20;", 'Console.WriteLine(x + 1);'], "complete": "Console.Wri", "inspect": "string.Join"},
    "python3": {"cells": ["1 + 1", "x = 20", "print(x + 1)"], "complete": "import os\nos.pa", "inspect": "str.join"},
}


def tell(kernel, what, seconds):
    if is_counted:
        print(json.dumps({"kernel": kernel, "what": what, "milliseconds": 1000 * seconds}), flush=True)


def ask(client, send):
    """Sends a request and waits for its reply: the seconds that it took."""
    start = time.perf_counter()
    request = send()
    while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != request:
        pass
    return time.perf_counter() - start


def session(kernel, spec):
    manager = KernelManager(kernel_name=kernel)
    start = time.perf_counter()
    manager.start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    try:
        ask(client, client.kernel_info)
        tell(kernel, "start to kernel_info_reply", time.perf_counter() - start)
        ask(client, lambda: client.execute(spec["cells"][0]))
        tell(kernel, "start to first execute_reply", time.perf_counter() - start)
        tell(kernel, "first completion", ask(client, lambda: client.complete(spec["complete"])))
        tell(kernel, "first inspection", ask(client, lambda: client.inspect(spec["inspect"])))
        for _ in range(CELLS):
            tell(kernel, "cell without a rest before", ask(client, lambda: client.execute(spec["cells"][0])))
        time.sleep(REST)
        for _ in range(CELLS):
            tell(kernel, "warm cell", ask(client, lambda: client.execute(spec["cells"][0])))
        for _ in range(ASKED):
            tell(kernel, "warm completion", ask(client, lambda: client.complete(spec["complete"])))
            tell(kernel, "warm inspection", ask(client, lambda: client.inspect(spec["inspect"])))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def convert(kernel, spec, folder):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in spec["cells"]])
    notebook.metadata["kernelspec"] = {"name": kernel, "display_name": kernel}
    path = Path(folder, "three.ipynb")
    nbformat.write(notebook, path)
    start = time.perf_counter()
    subprocess.run(["/usr/bin/jupyter-nbconvert", "--to", "notebook", "--execute", "--log-level", "ERROR", "--output", "done.ipynb", str(path)], check=True)
    tell(kernel, "nbconvert of three cells", time.perf_counter() - start)


with tempfile.TemporaryDirectory() as folder:
    for _ in range(ROUNDS + 1):
        for kernel, spec in KERNELS.items():
            session(kernel, spec)
            convert(kernel, spec, folder)
        is_counted = True
