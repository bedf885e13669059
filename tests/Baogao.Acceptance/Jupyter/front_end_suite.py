"""What the newest public suite for Jupyter kernels (0.7) checks beyond Debian's, and what VS Code asks of a kernel. Run: python3 front_end_suite.py -v"""

import threading
import unittest

from jupyter_client.manager import KernelManager, start_new_kernel

KERNEL = ".net-csharp"
TIMEOUT = 60


class Session(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name=KERNEL)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=True)

    def run_cell(self, code, **options):
        """The reply of a cell and what it broadcast: types in order, each message after busy and before idle."""
        heard = []
        reply = self.client.execute_interactive(code, timeout=TIMEOUT, output_hook=heard.append, **options)
        return reply["content"], heard

    def ask(self, message_id):
        while True:
            reply = self.client.get_shell_msg(timeout=TIMEOUT)
            if reply["parent_header"].get("msg_id") == message_id:
                return reply


class CompletionUnderLoadTests(Session):
    """The first tests of a new kernel, while it still loads and a thread of a cell keeps a processor busy."""

    def test_completion_is_never_empty_from_the_first_moment_on(self):
        samples = {
            "Console.WriteL": {"WriteLine"},
            "System.Console.WriteL": {"WriteLine"},
            "#!imp": {"#!import"},
            "forea": {"foreach"},
        }
        for _ in range(5):
            for text, expected in samples.items():
                with self.subTest(text=text):
                    content = self.ask(self.client.complete(text))["content"]
                    self.assertEqual("ok", content["status"])
                    self.assertLessEqual(expected, set(content["matches"]))

    def test_completion_knows_the_variables_while_another_thread_is_busy(self):
        self.run_cell("var population = 1; new System.Threading.Thread(() => { while (population > 0) { } }) { IsBackground = true }.Start();")
        for _ in range(5):
            content = self.ask(self.client.complete("popu"))["content"]
            self.assertEqual(["population"], content["matches"])
        self.run_cell("population = 0;")

    def test_kinds_are_those_that_front_ends_have_icons_for(self):
        content = self.ask(self.client.complete("Console."))["content"]
        kinds = content["metadata"]["_jupyter_types_experimental"]
        self.assertEqual(content["matches"], [each["text"] for each in kinds])
        self.assertIn(("WriteLine", "function"), {(each["text"], each["type"]) for each in kinds})
        self.assertNotIn("method", {each["type"] for each in kinds})


class FrontEndTests(Session):
    def test_control_answers_while_a_cell_runs_and_runs_no_cell(self):
        cell = self.client.execute("System.Threading.Thread.Sleep(-1);")
        client = self.client
        while client.get_iopub_msg(timeout=TIMEOUT)["msg_type"] != "execute_input":
            pass
        for kind in ("kernel_info_request", "execute_request", "interrupt_request"):
            message = client.session.msg(kind, {"code": "1"} if kind == "execute_request" else {})
            client.control_channel.send(message)
            reply = client.get_control_msg(timeout=TIMEOUT)
            self.assertEqual(message["msg_id"], reply["parent_header"]["msg_id"])
            self.assertEqual("error" if kind == "execute_request" else "ok", reply["content"]["status"])
        self.assertEqual("CellStopped", self.ask(cell)["content"]["ename"])

    def test_language_is_the_name_that_editors_use(self):
        info = self.ask(self.client.kernel_info())["content"]
        self.assertEqual(("csharp", ".cs", "text/x-csharp"), tuple(info["language_info"][name] for name in ("name", "file_extension", "mimetype")))
        self.assertEqual("csharp", self.manager.kernel_spec.language)
        self.assertFalse(info["debugger"])

    def test_a_widgets_comm_is_closed_and_the_list_of_comms_is_empty(self):
        self.assertEqual({}, self.ask(self.client.comm_info())["content"]["comms"])
        self.client.shell_channel.send(self.client.session.msg("comm_open", {"comm_id": "c", "target_name": "jupyter.widget", "data": {}}))
        while True:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["msg_type"] == "comm_close":
                self.assertEqual("c", message["content"]["comm_id"])
                break

    def test_an_error_stops_the_cells_that_wait(self):
        failing = self.client.execute("System.Threading.Thread.Sleep(500); throw new Exception();")
        waiting = self.client.execute("1")
        self.assertEqual("error", self.ask(failing)["content"]["status"])
        self.assertEqual("aborted", self.ask(waiting)["content"]["status"])

    def test_an_input_is_asked_for_and_taken(self):
        answer = threading.Timer(0, lambda: (self.client.get_stdin_msg(timeout=TIMEOUT), self.client.input("高行")))
        answer.start()
        cell = self.client.execute("Console.ReadLine()", allow_stdin=True)
        self.assertEqual("ok", self.ask(cell)["content"]["status"])
        answer.join()

    def test_a_restart_forgets_the_variables(self):
        self.run_cell("var kept = 1;")
        self.manager.restart_kernel(now=False)
        self.client.wait_for_ready(timeout=TIMEOUT)
        content, _ = self.run_cell("kept")
        self.assertEqual("CompilationError", content["ename"])


class WelcomeTests(unittest.TestCase):
    def test_the_welcome_comes_before_everything_else(self):
        for _ in range(5):
            manager = KernelManager(kernel_name=KERNEL)
            manager.start_kernel()
            client = manager.client()
            try:
                client.start_channels()
                message = client.get_iopub_msg(timeout=TIMEOUT)
                self.assertEqual(("iopub_welcome", ""), (message["msg_type"], message["content"]["subscription"]))
            finally:
                client.stop_channels()
                manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    unittest.main()
