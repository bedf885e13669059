using System.Diagnostics;
using System.Text.Json.Nodes;
using Baogao.Kernel.Install;

namespace Baogao.Kernel.Tests.Install;

public sealed class KernelSpecsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly KernelSpecs specs;

    public KernelSpecsTests() => specs = new KernelSpecs(new JupyterFolders(Path.Combine(folder.Path, "user"), [Path.Combine(folder.Path, "system")]));

    private KernelProgram Program => new(Path.Combine(folder.Path, "dot net", "dotnet"), Path.Combine(folder.Path, "it's", "Baogao.Cli.dll"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Where_the_name_of_the_notebooks_is_free_the_kernel_takes_it()
    {
        var (kernel, other) = specs.Install(Program, replace: false);
        Assert.Equal((".net-csharp", "C# (Baogao)", true, null), (kernel.Name, kernel.DisplayName, kernel.IsOurs, other));
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Path, "user", ".net-csharp", "kernel.json")))!;
        Assert.Equal(("message", "csharp"), ((string?)spec["interrupt_mode"], (string?)spec["language"]));
        Assert.Contains("{connection_file}", spec["argv"]!.AsArray().Select(word => (string?)word));
        // VS Code shows it in its list of kernels.
        var program = Path.GetFileNameWithoutExtension((string)spec["argv"]![0]!);
        Assert.Equal(OperatingSystem.IsWindows() ? "dotnet" : "baogao-kernel", program);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("system")]
    public void Another_kernel_of_that_name_is_left_alone_unless_it_is_to_be_replaced(string where)
    {
        var spec = folder.Write($"{where}/.net-csharp/kernel.json", """{ "argv": [], "display_name": ".NET (C#)", "language": "C#" }""");
        var (kernel, other) = specs.Install(Program, replace: false);
        Assert.Equal(("baogao", ".NET (C#)"), (kernel.Name, other!.DisplayName));
        Assert.Contains(".NET (C#)", File.ReadAllText(spec), StringComparison.Ordinal);

        (kernel, other) = specs.Install(Program, replace: true);
        Assert.Equal((".net-csharp", ".NET (C#)"), (kernel.Name, other!.DisplayName));
        Assert.True(specs.All().Single(each => each.Name == ".net-csharp").IsOurs);
    }

    [Fact]
    public void Installing_again_takes_the_place_of_what_was_installed()
    {
        specs.Install(Program with { Assembly = "/old/Baogao.Cli.dll" }, replace: false);
        var (kernel, other) = specs.Install(Program, replace: false);
        Assert.Null(other);
        Assert.Equal(Program.Assembly, kernel.Program);
    }

    [Fact]
    public void A_kernel_of_another_that_is_called_like_ours_is_not_overwritten()
    {
        folder.Write("user/.net-csharp/kernel.json", "{}");
        folder.Write("user/baogao/kernel.json", """{ "display_name": "Stranger" }""");
        var problem = Assert.Throws<IOException>(() => specs.Install(Program, replace: false));
        Assert.Equal($"{Path.Combine(folder.Path, "user", "baogao")} holds another kernel, \"Stranger\". Remove it, or install with --replace.", problem.Message);
    }

    [Fact]
    public void The_list_tells_whose_program_is_gone_and_removing_takes_only_ours()
    {
        folder.Write("system/python3/kernel.json", """{ "display_name": "Python 3" }""");
        folder.Write("user/odd/kernel.json", "no json");
        specs.Install(Program, replace: false);
        Assert.Equal([(".net-csharp", true), ("odd", false), ("python3", false)], specs.All().Select(kernel => (kernel.Name, kernel.IsBroken)));
        Assert.Equal([".net-csharp"], specs.Remove().Select(kernel => kernel.Name));
        Assert.Equal(["odd", "python3"], specs.All().Select(kernel => kernel.Name));
        Assert.Empty(specs.Remove());
    }

    [Fact]
    public void A_program_that_has_vanished_is_told_with_the_way_to_install_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows starts the program without a script.");
        specs.Install(Program, replace: false);
        var (exitCode, error) = Start();
        Assert.Equal((1, $"""
            The C# kernel of Baogao cannot start: {Program.Assembly} has moved or was deleted.
            Install it again, in the folder of the project: dotnet run --project src/Baogao.Cli -- kernel install

            """.ReplaceLineEndings("\n")), (exitCode, error));
    }

    [Fact]
    public void The_script_hands_the_connection_file_to_the_program_whatever_the_paths()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows starts the program without a script.");
        folder.Write("it's/Baogao.Cli.dll", "");
        var dotnet = folder.Write("dot net/dotnet", "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\" >&2; done\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        specs.Install(Program, replace: false);
        Assert.Equal((0, $"<{Program.Assembly}>\n<kernel>\n<run>\n<--connection-file>\n<a file>\n"), Start());
    }

    private (int ExitCode, string Error) Start()
    {
        var argv = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Path, "user", ".net-csharp", "kernel.json")))!["argv"]!.AsArray()
            .Select(word => ((string)word!).Replace("{connection_file}", "a file", StringComparison.Ordinal)).ToList();
        using var process = Process.Start(new ProcessStartInfo(argv[0], argv.Skip(1)) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
