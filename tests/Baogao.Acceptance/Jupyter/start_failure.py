"""Starts the kernel named and prints what its front end gets to see of a failed start."""

import sys

from jupyter_client.manager import start_new_kernel

try:
    start_new_kernel(kernel_name=sys.argv[1], startup_timeout=20, stderr=sys.stdout)
except RuntimeError as error:
    print(error)
