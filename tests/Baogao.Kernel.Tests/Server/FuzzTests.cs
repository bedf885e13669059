using System.Text;
using Baogao.Kernel.Wire;
using CsCheck;

namespace Baogao.Kernel.Tests.Server;

/// <summary>Every type of message, well signed, with values of wrong types in its fields: each is answered or passed over, and none is a mistake of the kernel.</summary>
[Trait("Category", "Slow")]
public class FuzzTests
{
    private static readonly (string Type, string[] Fields)[] Types =
    [
        ("execute_request", ["code", "silent", "store_history", "user_expressions", "allow_stdin", "stop_on_error"]),
        ("complete_request", ["code", "cursor_pos"]),
        ("inspect_request", ["code", "cursor_pos", "detail_level"]),
        ("is_complete_request", ["code"]),
        ("history_request", ["output", "raw", "hist_access_type", "session", "start", "stop", "n", "pattern", "unique"]),
        ("comm_open", ["comm_id", "target_name", "data"]),
        ("comm_msg", ["comm_id", "data"]),
        ("comm_close", ["comm_id", "data"]),
        ("comm_info_request", ["target_name"]),
        ("kernel_info_request", []),
        ("connect_request", []),
        ("debug_request", ["type", "seq", "command", "arguments"]),
        ("interrupt_request", []),
        ("input_reply", ["value"]),
        ("create_subshell_request", []),
        ("usage_request", []),
    ];

    // Some of them are right for some fields, so that what lies behind is reached.
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "2147483648", "-9223372036854775809", "1e400", "1.5", "\"\"", "\"1\"", "\"x.\"", "\"*?[\"", "\"\\ud800\"", "\"\\u0000\"",
        "\"😀𠮷\"", "\"range\"", "\"search\"", "\"tail\"", "[]", "{}", "[1]", "{\"a\":1}", "{\"a\":null}", "{\"a\":\"1\"}", "{\"a\":\"\\udc00\"}", "{\"\\ud800\":\"1\"}",
        "{\"a\":{\"b\":[[[[]]]]}}", "\"#!\"", "\"$\\\"{\"", "7 7", "",
    ];

    private static readonly Gen<(string Type, string Content)> Message =
        Gen.Int[0, Types.Length - 1].SelectMany(type => Gen.Int[0, Values.Length - 1].Array[Types[type].Fields.Length].Select(Gen.Bool.Array[Types[type].Fields.Length], (values, given)
            => (Types[type].Type, "{" + string.Join(',', Types[type].Fields.Select((field, i) => (field, i)).Where(each => given[each.i]).Select(each => $"\"{each.field}\":{Values[values[each.i]]}")) + "}")));

    [Theory]
    [InlineData("shell")]
    [InlineData("control")]
    public void Each_field_of_each_message_with_each_value_is_answered_or_passed_over(string channel)
    {
        using var kernel = new TestKernel(logged: int.MaxValue);
        foreach (var (type, fields) in Types)
        {
            foreach (var content in fields.SelectMany(field => Values.Select(value => $"{{\"{field}\":{value}}}")).Concat(Values))
            {
                kernel.Client.ToIdle(kernel.Client.Send(type, channel: channel, spoil: frames => Sign(frames, content)));
            }
        }

        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
        Assert.DoesNotContain("mistake of the kernel", kernel.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be sent", kernel.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("was lost", kernel.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shell")]
    [InlineData("control")]
    [InlineData("stdin")]
    public void Two_thousand_messages_of_wrong_content_leave_the_kernel_without_a_mistake(string channel)
    {
        using var kernel = new TestKernel(logged: int.MaxValue);
        Message.Sample(
            message => kernel.Client.Send(message.Type, channel: channel, spoil: frames => Sign(frames, message.Content)),
            iter: 2000,
            threads: 1);
        Assert.Equal("ok", (string?)kernel.Client.Ask("kernel_info_request", channel: channel == "stdin" ? "shell" : channel)["status"]);
        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
        Assert.DoesNotContain("mistake of the kernel", kernel.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be sent", kernel.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_of_wrong_types_are_dropped_or_answered()
    {
        using var kernel = new TestKernel(logged: int.MaxValue);
        Gen.Int[0, Values.Length - 1].Array[6].Sample(
            values => kernel.Client.Send("kernel_info_request", spoil: frames => Sign(frames, "{}", Header(values))), iter: 1000, threads: 1);
        Assert.Equal("ok", (string?)kernel.Client.Run("1").Reply["status"]);
        Assert.DoesNotContain("mistake of the kernel", kernel.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be sent", kernel.Log, StringComparison.Ordinal);
    }

    private static string Header(int[] values)
        => "{" + string.Join(',', ((string[])["session", "username", "date", "version", "extra", "msg_id"]).Select((name, i)
            => name == "msg_id" ? "\"msg_id\":\"1\",\"msg_type\":\"kernel_info_request\"" : $"\"{name}\":{Values[values[i]]}")) + "}";

    // The frames are delimiter, signature, header, parent, metadata and content.
    private static void Sign(List<byte[]> frames, string content, string? header = null)
    {
        frames[2] = header is null ? frames[2] : Encoding.UTF8.GetBytes(header);
        frames[5] = Encoding.UTF8.GetBytes(content);
        frames[1] = new Signer("a key"u8.ToArray()).Sign(frames[2], frames[3], frames[4], frames[5]);
    }
}
