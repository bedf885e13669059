using System.Text;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Tests.Wire;

public sealed class ConnectionFileTests : IDisposable
{
    private const string Good =
        """
        { "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5, "ip": "127.0.0.1",
          "key": "k", "transport": "tcp", "signature_scheme": "hmac-sha256", "kernel_name": "", "jupyter_session": "x" }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_as_jupyter_writes_it_is_read_and_fields_that_are_not_known_do_not_matter()
    {
        var connection = ConnectionFile.Load(folder.Write("c.json", Good));
        Assert.Equal((1, 2, 3, 4, 5), (connection.Shell, connection.Iopub, connection.Stdin, connection.Control, connection.Heartbeat));
        Assert.Equal("k", Encoding.UTF8.GetString(connection.Key));
        Assert.Equal("tcp://127.0.0.1:1", connection.Address(connection.Shell));
    }

    [Fact]
    public void Without_an_address_only_this_machine_is_listened_to()
        => Assert.Equal("127.0.0.1", ConnectionFile.Load(folder.Write("c.json", Good.Replace("\"ip\": \"127.0.0.1\",", "", StringComparison.Ordinal))).Ip);

    [Theory]
    [InlineData("\"tcp\"", "\"ipc\"", "transport: \"ipc\" is not supported. Expected \"tcp\".")]
    [InlineData("\"hmac-sha256\"", "\"hmac-md5\"", "signature_scheme: \"hmac-md5\" is not supported. Expected \"hmac-sha256\".")]
    [InlineData("\"shell_port\": 1", "\"shell\": 1", "shell_port: missing. Expected a port from 1 to 65535.")]
    [InlineData("\"hb_port\": 5", "\"hb_port\": 0", "hb_port: expected a port from 1 to 65535, found 0.")]
    [InlineData("\"hb_port\": 5", "\"hb_port\": \"5\"", "hb_port: expected a port from 1 to 65535, found \"5\".")]
    [InlineData("\"key\": \"k\"", "\"key\": 7", "key: expected a string, found 7.")]
    [InlineData("\"key\": \"k\",", "", "key: missing. Expected the key of the signatures, or \"\" for none.")]
    public void A_field_that_cannot_be_used_is_named(string find, string replace, string said)
    {
        var path = folder.Write("c.json", Good.Replace(find, replace, StringComparison.Ordinal));
        var problem = Assert.Throws<ConnectionException>(() => ConnectionFile.Load(path));
        Assert.Equal($"{path}: {said}", problem.Message);
    }

    [Theory]
    [InlineData("[]", "expected a JSON object with ports and a key, found Array.")]
    [InlineData("{", "the connection file cannot be read:")]
    public void A_file_that_is_no_object_is_refused(string text, string said)
    {
        var path = folder.Write("c.json", text);
        Assert.StartsWith($"{path}: {said}", Assert.Throws<ConnectionException>(() => ConnectionFile.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var path = Path.Combine(folder.Path, "none.json");
        Assert.StartsWith($"{path}: the connection file cannot be read:", Assert.Throws<ConnectionException>(() => ConnectionFile.Load(path)).Message, StringComparison.Ordinal);
    }
}
