"""The public suite for Jupyter kernels (Debian: python3-jupyter-kernel-test), with what C# can express. Run: python3 kernel_suite.py -v"""

import unittest

import jupyter_kernel_test
from jupyter_client.manager import KernelManager


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "csharp"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    code_generate_error = "int.Parse(\"x\")"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "\"高行镇\"", "result": "高行镇"},
        {"code": "Enumerable.Range(1, 3).Sum()", "result": "6"},
        {"code": "HTML(\"<b>x</b>\")", "result": "<b>x</b>", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": "display(HTML(\"<b>x</b>\"))", "mime": "text/html"},
        {"code": "\"x\".Display(\"text/plain\");", "mime": "text/plain"},
    ]
    code_clear_output = "clear_output();"
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "#!imp", "matches": {"#!import"}},
        {"text": "System.Tex"},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "if (true) { }", ""]
    incomplete_code_samples = ["if (true) {", "foo(", "@\"abc"]
    invalid_code_samples = ["}", "int x = 1; }"]
    code_inspect_sample = "Console.WriteLine"
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6 ?*"


class WelcomeTests(unittest.TestCase):
    """What newer versions of the suite ask of kernels that answer a subscription."""

    def test_the_welcome_comes_before_everything_else(self):
        for _ in range(5):
            manager = KernelManager(kernel_name=".net-csharp")
            manager.start_kernel()
            client = manager.client()
            try:
                client.start_channels()
                message = client.get_iopub_msg(timeout=60)
                self.assertEqual(("iopub_welcome", ""), (message["msg_type"], message["content"]["subscription"]))
            finally:
                client.stop_channels()
                manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    unittest.main()
