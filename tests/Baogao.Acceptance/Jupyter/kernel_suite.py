"""The public suite for Jupyter kernels (Debian: python3-jupyter-kernel-test), with what C# can express. Run: python3 kernel_suite.py -v"""

import unittest

import jupyter_kernel_test


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


if __name__ == "__main__":
    unittest.main()
