using System.Text.Json.Nodes;

namespace Baogao.Kernel.Tests.Server;

/// <summary>The messages around the cells.</summary>
public sealed class ProtocolTests : IDisposable
{
    private readonly TestKernel kernel = new();

    private FakeClient Client => kernel.Client;

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void A_subscriber_is_welcomed()
        => Assert.Equal(("iopub_welcome", """{"subscription":""}"""), (Client.Welcome.Type, Client.Welcome.Content.ToJsonString()));

    [Theory]
    [InlineData("shell")]
    [InlineData("control")]
    public void Kernel_info_is_given_on_both_channels_between_busy_and_idle(string channel)
    {
        var id = Client.Send("kernel_info_request", channel: channel);
        var info = Client.Reply(id, channel);
        Assert.Equal("kernel_info_reply", info.Type);
        Assert.Equal(["busy", "idle"], Client.ToIdle(id).Select(message => message.ToString()));
        Assert.Equal(("ok", "5.5", "csharp", ".cs"), (
            (string?)info.Content["status"], (string?)info.Content["protocol_version"],
            (string?)info.Content["language_info"]!["name"], (string?)info.Content["language_info"]!["file_extension"]));
        Assert.False((bool)info.Content["debugger"]!);
        Assert.Equal("5.5", (string?)info.Header["version"]);
    }

    [Fact]
    public void Control_is_answered_while_a_cell_runs()
    {
        var cell = Client.Begin("System.Threading.Thread.Sleep(-1);");
        Assert.Equal("ok", (string?)Client.Ask("kernel_info_request", channel: "control")["status"]);
        Client.Ask("interrupt_request", channel: "control");
        Assert.Equal("CellStopped", (string?)Client.Reply(cell).Content["ename"]);
    }

    [Fact]
    public void A_cell_on_the_control_channel_is_refused_and_the_running_cell_goes_on()
    {
        var cell = Client.Execute("var mine = 1; Console.WriteLine(\"begun\"); while (mine == 1) System.Threading.Thread.Sleep(5); mine");
        while (Client.Broadcast().ToString() != "stdout:begun\n")
        {
        }

        var refused = Client.Ask("execute_request", new JsonObject { ["code"] = "mine = 2;" }, "control");
        Assert.Equal(
            ("error", "NotOnControl", "Cells run on the shell channel, one after the other; the control channel runs none. Send execute_request on the shell channel."),
            ((string?)refused["status"], (string?)refused["ename"], (string?)refused["evalue"]));
        Client.Ask("interrupt_request", channel: "control");
        Assert.Equal("CellStopped", (string?)Client.Reply(cell).Content["ename"]);
        Assert.Equal("""{"text/plain":"1"}""", Client.Run("", content => content["user_expressions"] = new JsonObject { ["mine"] = "$\"{mine}\"" }).Reply["user_expressions"]!["mine"]!["data"]!.ToJsonString());
    }

    [Fact]
    public void An_interrupt_while_nothing_runs_changes_nothing()
    {
        Assert.Equal("""{"status":"ok"}""", Client.Ask("interrupt_request", channel: "control").ToJsonString());
        Assert.Equal("ok", (string?)Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void The_heartbeat_echoes_even_while_a_cell_keeps_the_processor_busy()
    {
        var cell = Client.Begin("System.Threading.Tasks.Parallel.For(0, 16, i => { while (true) { } });");
        Assert.Equal([1, 0, 255], Client.Beat([1, 0, 255]));
        Client.Ask("interrupt_request", channel: "control");
        Client.Reply(cell);
    }

    [Fact]
    public void History_gives_tail_range_and_search()
    {
        foreach (var code in new[] { "1", "2", "11", "1" })
        {
            Client.Run(code);
        }

        Assert.Equal("""[[1,3,"11"],[1,4,"1"]]""", History("tail", content => content["n"] = 2));
        Assert.Equal("""[[1,2,"2"]]""", History("range", content => (content["session"], content["start"], content["stop"]) = (0, 2, 3)));
        Assert.Equal("[]", History("range", content => (content["session"], content["start"], content["stop"]) = (-1, 0, 9)));
        Assert.Equal("""[[1,1,"1"],[1,3,"11"],[1,4,"1"]]""", History("search", content => content["pattern"] = "1*"));
        Assert.Equal("""[[1,3,"11"],[1,4,"1"]]""", History("search", content => (content["pattern"], content["unique"]) = ("1*", true)));
        Assert.Equal("""[[1,4,["1",null]]]""", History("tail", content => (content["n"], content["output"]) = (1, true)));
    }

    [Fact]
    public void There_are_no_comms_and_one_that_is_opened_is_closed()
    {
        Assert.Equal("{}", Client.Ask("comm_info_request")["comms"]!.ToJsonString());
        var id = Client.Send("comm_open", new JsonObject { ["comm_id"] = "c1", ["target_name"] = "jupyter.widget", ["data"] = new JsonObject() });
        var messages = Client.ToIdle(id);
        Assert.Equal(["busy", "comm_close", "idle"], messages.Select(message => message.ToString()));
        Assert.Equal("c1", (string?)messages[1].Content["comm_id"]);
    }

    [Fact]
    public void Debugging_is_answered_as_not_supported()
    {
        var reply = Client.Ask("debug_request", new JsonObject { ["type"] = "request", ["seq"] = 3, ["command"] = "initialize" }, "control");
        Assert.Equal(
            (false, 3, "initialize", "This kernel does not support debugging."),
            ((bool)reply["success"]!, (int)reply["request_seq"]!, (string?)reply["command"], (string?)reply["message"]));
    }

    [Fact]
    public void A_request_that_is_not_known_is_answered_with_an_error()
    {
        var reply = Client.Ask("create_subshell_request", channel: "control");
        Assert.Equal(("error", "This kernel does not know messages of the type create_subshell_request."), ((string?)reply["status"], (string?)reply["evalue"]));
    }

    [Theory]
    [InlineData("""{"code":7}""")]
    [InlineData("""{"code":null}""")]
    [InlineData("""{"code":"1","user_expressions":[]}""")]
    [InlineData("""{"code":"var ran = 1;","user_expressions":{"a":7}}""")]
    public void Content_of_the_wrong_shape_is_answered_with_an_error(string content)
    {
        var reply = Client.Ask("execute_request", JsonNode.Parse(content)!.AsObject());
        Assert.Equal(("error", "BadContent"), ((string?)reply["status"], (string?)reply["ename"]));
        Assert.Equal("ok", (string?)Client.Run("1").Reply["status"]);
    }

    [Fact]
    public void A_message_with_a_wrong_or_missing_signature_is_dropped_and_logged()
    {
        Client.Send("execute_request", new JsonObject { ["code"] = "var stolen = 1;" }, spoil: frames => frames[1] = [.. frames[1].Reverse()]);
        Client.Send("execute_request", new JsonObject { ["code"] = "var stolen = 1;" }, spoil: frames => frames[1] = []);
        Client.Send("execute_request", new JsonObject { ["code"] = "var mine = 1;" }, spoil: frames => frames[5] = [.. frames[5], (byte)' ']);
        Assert.True(Client.IsQuiet("shell"));
        Assert.Equal("CompilationError", (string?)Client.Run("stolen").Reply["ename"]);
        Assert.Equal(
            ["baogao kernel: dropped a message on shell: the signature is wrong.", "baogao kernel: dropped a message on shell: the signature is missing.", "baogao kernel: dropped a message on shell: the signature is wrong."],
            kernel.Log.TrimEnd().Split(Environment.NewLine));
    }

    [Theory]
    [InlineData("control", true)]
    [InlineData("shell", false)]
    public void Shutdown_is_answered_before_the_kernel_ends(string channel, bool restart)
    {
        var id = Client.Send("shutdown_request", new JsonObject { ["restart"] = restart }, channel);
        Assert.Equal($$"""{"restart":{{(restart ? "true" : "false")}},"status":"ok"}""", Client.Reply(id, channel).Content.ToJsonString());
        Assert.Equal(["busy", "shutdown_reply", "idle"], Client.ToIdle(id).Select(message => message.ToString()));
        Assert.True(kernel.HasEnded());
    }

    private string History(string type, Action<JsonObject> with)
    {
        var content = new JsonObject { ["output"] = false, ["raw"] = true, ["hist_access_type"] = type };
        with(content);
        return Client.Ask("history_request", content)["history"]!.ToJsonString();
    }
}
