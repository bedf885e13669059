using System.Text.Json.Nodes;

namespace Baogao.Kernel.Tests.Server;

/// <summary>What comes of an execute request, and in which order.</summary>
public sealed class ExecuteTests : IDisposable
{
    private readonly TestKernel kernel = new();

    private FakeClient Client => kernel.Client;

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void Outputs_stand_in_their_order_between_busy_and_idle()
    {
        var (reply, broadcast) = Client.Run("Console.WriteLine(\"one\"); Console.Error.WriteLine(\"two\"); display(\"three\"); 4");
        Assert.Equal(["busy", "execute_input", "stdout:one\n", "stderr:two\n", "display_data", "execute_result", "idle"], broadcast.Select(message => message.ToString()));
        Assert.Equal(("ok", 1), ((string?)reply["status"], (int?)reply["execution_count"]));
        Assert.Equal(1, (int?)broadcast[5].Content["execution_count"]);
    }

    [Fact]
    public void Many_writes_become_few_messages_and_none_is_lost()
    {
        var (_, broadcast) = Client.Run("for (var i = 0; i < 10000; i++) Console.Write(i % 10);");
        var streams = broadcast.Where(message => message.Type == "stream").ToList();
        Assert.Equal(string.Concat(Enumerable.Range(0, 10000).Select(i => i % 10)), string.Concat(streams.Select(stream => (string?)stream.Content["text"])));
        Assert.InRange(streams.Count, 1, 500);
    }

    [Fact]
    public void A_line_is_shown_while_the_cell_still_runs()
    {
        var id = Client.Execute("Console.WriteLine(\"at once\"); System.Threading.Thread.Sleep(-1);");
        while (Client.Broadcast().ToString() != "stdout:at once\n")
        {
        }

        Client.Ask("interrupt_request", channel: "control");
        Assert.Equal("CellStopped", (string?)Client.Reply(id).Content["ename"]);
    }

    [Fact]
    public void An_error_names_cell_and_line_in_reply_and_broadcast_alike()
    {
        Client.Run("var zero = 0;");
        var (reply, broadcast) = Client.Run("\n1 / zero");
        var error = broadcast.Single(message => message.Type == "error").Content;
        Assert.Equal(("error", "DivideByZeroException"), ((string?)reply["status"], (string?)reply["ename"]));
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "  at cell 2, line 2", "      1 / zero"],
            reply["traceback"]!.AsArray().Select(line => (string?)line));
        Assert.Equal(reply["traceback"]!.ToJsonString(), error["traceback"]!.ToJsonString());
        Assert.Equal(reply["evalue"]!.ToJsonString(), error["evalue"]!.ToJsonString());
    }

    [Fact]
    public void After_a_failure_the_cells_that_wait_are_aborted_and_later_ones_run()
    {
        var failing = Client.Execute("System.Threading.Thread.Sleep(500); throw new Exception(\"no\");");
        var waiting = Client.Execute("var never = 1;");
        var info = Client.Send("kernel_info_request");
        Assert.Equal("error", (string?)Client.Reply(failing).Content["status"]);
        Assert.Equal("""{"status":"aborted"}""", Client.Reply(waiting).Content.ToJsonString());
        Assert.Equal("ok", (string?)Client.Reply(info).Content["status"]);
        Assert.Equal(["busy", "idle"], Client.AllToIdle(info).Where(message => message.ParentId == waiting).Select(message => message.ToString()));
        Assert.Equal("CompilationError", (string?)Client.Run("never").Reply["ename"]);
        Assert.Equal("ok", (string?)Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void Without_stop_on_error_the_cells_that_wait_are_run()
    {
        var failing = Client.Execute("System.Threading.Thread.Sleep(300); throw new Exception(\"no\");", content => content["stop_on_error"] = false);
        var waiting = Client.Execute("1");
        Assert.Equal("error", (string?)Client.Reply(failing).Content["status"]);
        Assert.Equal("ok", (string?)Client.Reply(waiting).Content["status"]);
    }

    [Fact]
    public void A_silent_cell_runs_unseen_uncounted_and_unremembered()
    {
        var (reply, broadcast) = Client.Run("var seen = 5; Console.WriteLine(seen); seen", content => content["silent"] = true);
        Assert.Equal(["busy", "idle"], broadcast.Select(message => message.ToString()));
        Assert.Equal(("ok", 0), ((string?)reply["status"], (int?)reply["execution_count"]));
        Assert.Equal(1, (int?)Client.Run("seen").Reply["execution_count"]);
        Assert.Equal("""[[1,1,"seen"]]""", History());
    }

    [Fact]
    public void A_cell_that_is_not_stored_is_shown_and_not_counted()
    {
        var (reply, broadcast) = Client.Run("7", content => content["store_history"] = false);
        Assert.Contains("execute_result", broadcast.Select(message => message.ToString()));
        Assert.Equal(0, (int?)reply["execution_count"]);
        Assert.Equal("[]", History());
    }

    [Fact]
    public void An_empty_cell_is_answered_and_not_counted()
    {
        var (reply, broadcast) = Client.Run(" \n");
        Assert.Equal(["busy", "execute_input", "idle"], broadcast.Select(message => message.ToString()));
        Assert.Equal(("ok", 0), ((string?)reply["status"], (int?)reply["execution_count"]));
    }

    [Fact]
    public void User_expressions_are_values_or_errors_one_by_one()
    {
        var (reply, broadcast) = Client.Run("var x = 6;", content => content["user_expressions"] = new JsonObject { ["good"] = "$\"{x * 7}\"", ["bad"] = "y" });
        var values = reply["user_expressions"]!;
        Assert.Equal("""{"text/plain":"42"}""", values["good"]!["data"]!.ToJsonString());
        Assert.Equal(("error", "CompilationError"), ((string?)values["bad"]!["status"], (string?)values["bad"]!["ename"]));
        Assert.DoesNotContain("execute_result", broadcast.Select(message => message.ToString()));
    }

    [Fact]
    public void Updates_and_clearing_carry_what_front_ends_need()
    {
        var (_, broadcast) = Client.Run("var shown = display(\"a\"); shown.Update(\"b\"); clear_output(wait: true);");
        var (display, update) = (broadcast[2], broadcast[3]);
        Assert.Equal(("display_data", "update_display_data"), (display.Type, update.Type));
        Assert.Equal((string?)display.Content["transient"]!["display_id"], (string?)update.Content["transient"]!["display_id"]);
        Assert.Equal("b", (string?)update.Content["data"]!["text/plain"]);
        Assert.Equal(("clear_output", true), (broadcast[4].Type, (bool?)broadcast[4].Content["wait"]));
    }

    [Fact]
    public void A_read_of_the_console_asks_the_user()
    {
        var id = Client.Execute("Console.Write(\"Name: \"); var name = Console.ReadLine(); name.Length");
        var question = Client.Answer("高行镇");
        Assert.Equal(("input_request", id), (question.Type, question.ParentId));
        Assert.Equal("""{"prompt":"","password":false}""", question.Content.ToJsonString());
        Assert.Equal("ok", (string?)Client.Reply(id).Content["status"]);
        Assert.Equal(["busy", "execute_input", "stdout:Name: ", "execute_result", "idle"], Client.ToIdle(id).Select(message => message.ToString()));
    }

    [Theory]
    [InlineData("await Kernel.GetInputAsync(\"镇？\")", """{"prompt":"镇？","password":false}""")]
    [InlineData("await Kernel.GetInputAsync(\"Token\", isPassword: true)", """{"prompt":"Token","password":true}""")]
    public void A_question_carries_its_prompt_and_whether_the_answer_is_secret(string cell, string expected)
    {
        var id = Client.Execute($"({cell}).Length");
        var question = Client.Answer("secret");
        Assert.Equal(("input_request", id, expected), (question.Type, question.ParentId, question.Content.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
        Assert.Equal("ok", (string?)Client.Reply(id).Content["status"]);
        var broadcast = Client.ToIdle(id);
        Assert.Equal(["busy", "execute_input", "execute_result", "idle"], broadcast.Select(message => message.ToString()));
        Assert.Equal("6", (string?)broadcast[2].Content["data"]!["text/plain"]);
    }

    [Theory]
    [InlineData("Console.ReadLine()")]
    [InlineData("await Kernel.GetInputAsync(\"?\")")]
    public void Where_the_front_end_cannot_ask_a_question_is_an_error(string cell)
    {
        var (reply, _) = Client.Run(cell, content => content["allow_stdin"] = false);
        Assert.Equal("This cell asks for input, and this front end does not ask the user. Give the value in a variable instead.", (string?)reply["evalue"]);
    }

    [Fact]
    public void An_exception_on_a_background_thread_is_told_under_the_cell()
    {
        var id = Client.Execute("1");
        Client.Reply(id);
        Assert.True(kernel.Survive(new InvalidOperationException("bang")));
        var told = Client.ToIdle(id).Select(message => message.ToString()).Append(Client.Broadcast().ToString());
        Assert.Contains("stderr:Unhandled on a background thread: InvalidOperationException: bang The thread has ended; the session goes on.\n", told);
    }

    [Theory]
    [InlineData("class Odd { } Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Odd>((odd, writer) => throw new Exception(\"odd\"), \"text/html\"); new Odd()")]
    [InlineData("class Mirror { } Formatter.Register<Mirror>((mirror, writer) => writer.Write(mirror.ToDisplayString(\"text/html\")), \"text/html\"); new Mirror()")]
    [InlineData("class Deep { public override string ToString() => ToString(); } new Deep().ToString()")]
    [InlineData("class Loop { public Loop Self => this; } new Loop()")]
    public void Values_that_are_hard_to_show_leave_the_session_alive(string cell)
    {
        Client.Run(cell);
        Assert.Equal("ok", (string?)Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void A_hundred_megabytes_of_output_are_cut_and_the_session_goes_on()
    {
        var (reply, broadcast) = Client.Run("var line = new string('x', 1023); for (var i = 0; i < 100_000; i++) Console.WriteLine(line);");
        Assert.Equal("ok", (string?)reply["status"]);
        Assert.InRange(broadcast.Sum(message => ((string?)message.Content["text"])?.Length ?? 0), 500_000, 600_000);
        Assert.StartsWith("stderr:\nCut: this cell printed more than 512 KB.", broadcast.Last(message => message.Type == "stream").ToString(), StringComparison.Ordinal);
        Assert.Equal("ok", (string?)Client.Run("line.Length").Reply["status"]);
    }

    private string History()
        => Client.Ask("history_request", new JsonObject { ["output"] = false, ["raw"] = true, ["hist_access_type"] = "tail", ["n"] = 10 })["history"]!.ToJsonString();
}
