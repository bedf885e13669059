using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>The kernel behind Jupyter's own client.</summary>
[Trait("Category", "Slow")]
public class KernelTests(ExecutedFixture executed)
{
    [Fact]
    public void Every_notebook_run_through_the_kernel_has_the_outputs_of_the_headless_run()
    {
        using var jupyter = new Jupyter("nbconvert", "jupyter-nbconvert");
        using var workspace = executed.Copy();
        var notebooks = Directory.GetFiles(workspace["notebooks"], "*.ipynb").Order().ToArray();
        var converted = jupyter.Python(["-m", "nbconvert", "--to", "notebook", "--execute", "--output-dir", workspace["through-kernel"], .. notebooks]);
        Assert.True(converted.ExitCode == 0, converted.All);
        Assert.NotEmpty(notebooks);
        Assert.All(notebooks, path =>
        {
            var name = Path.GetFileName(path);
            Assert.Equal(Cells(workspace[$"out/notebooks/{name}"]), Cells(workspace[$"through-kernel/{name}"]));
        });
    }

    [Fact]
    public void The_public_suite_for_kernels_passes()
    {
        using var jupyter = new Jupyter("jupyter_kernel_test", "python3-jupyter-kernel-test");
        var suite = jupyter.Python(Jupyter.Script("kernel_suite.py"), "-v");
        Assert.True(suite.ExitCode == 0, suite.All);
        // C# has no pager; everything else is configured.
        Assert.Contains("OK (skipped=1)", suite.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_newest_suite_and_front_ends_ask_of_a_kernel_is_there()
    {
        using var jupyter = new Jupyter("jupyter_client", "python3-jupyter-client");
        var suite = jupyter.Python(Jupyter.Script("front_end_suite.py"), "-v");
        Assert.True(suite.ExitCode == 0, suite.All);
        Assert.Matches("Ran 10 tests in .*\\s+OK\\s*$", suite.Errors);
    }

    [Fact]
    public void A_kernel_whose_program_is_gone_tells_how_to_install_it_again()
    {
        using var jupyter = new Jupyter("jupyter_client", "python3-jupyter-client");
        var script = Path.Combine(jupyter.KernelFolder, "baogao-kernel");
        File.WriteAllText(script, File.ReadAllText(script).Replace("Baogao.Cli.dll'", "Gone.dll'", StringComparison.Ordinal));
        var start = jupyter.Python(Jupyter.Script("start_failure.py"), ".net-csharp");
        Assert.Contains(
            "Install it again, in the folder of the project: dotnet run --project src/Baogao.Cli -- kernel install", start.All, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_that_nothing_catches_is_told_and_the_process_goes_on()
    {
        using var jupyter = new Jupyter("jupyter_client", "python3-jupyter-client");
        var told = jupyter.Python(
            Jupyter.Script("survive.py"),
            "var kept = 1; var t = new System.Threading.Thread(() => throw new Exception(\"thread\")); t.Start(); t.Join();",
            "System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new Exception(\"pool\")); System.Threading.Thread.Sleep(500);",
            "Console.WriteLine(kept);");
        Assert.Equal(
            """
            ok Unhandled on a background thread: Exception: thread The thread has ended; the session goes on.
            ok Unhandled on a background thread: Exception: pool The thread has ended; the session goes on.
            ok 1
            alive

            """.ReplaceLineEndings("\n"),
            told.Output);
    }

    [Fact]
    public void Installing_listing_and_removing_tell_what_they_do()
    {
        using var jupyter = new Jupyter("jupyter_client", "python3-jupyter-client");
        Assert.Contains(".net-csharp  C# (Baogao)  " + jupyter.KernelFolder + "  this project's", jupyter.Baogao(BuiltProgram.Root, "kernel", "list").Output, StringComparison.Ordinal);
        Assert.Contains(".net-csharp", jupyter.Python("-m", "jupyter_client.kernelspecapp", "list").All, StringComparison.Ordinal);
        Assert.Equal($"Removed .net-csharp from {jupyter.KernelFolder}\n", jupyter.Baogao(BuiltProgram.Root, "kernel", "remove").Output);

        Directory.CreateDirectory(jupyter.KernelFolder);
        File.WriteAllText(Path.Combine(jupyter.KernelFolder, "kernel.json"), """{ "argv": ["x"], "display_name": ".NET (C#)", "language": "C#" }""");
        var install = jupyter.Baogao(BuiltProgram.Root, "kernel", "install");
        Assert.Equal(0, install.ExitCode);
        Assert.Contains("Installed \"C# (Baogao)\" as baogao in ", install.Output, StringComparison.Ordinal);
        Assert.Contains("To let the notebooks find it by themselves: baogao kernel install --replace", install.Output, StringComparison.Ordinal);
    }

    // What a reader sees: without times, and without what differs in how a client cuts text into outputs and lines.
    private static List<string> Cells(string path)
        => [.. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().Select(cell =>
            $"{cell!["cell_type"]} {cell["execution_count"]}\n{Joined(cell["source"])}\n{string.Join('\n', (cell["outputs"]?.AsArray() ?? []).Select(Output))}")];

    private static string Output(JsonNode? output)
        => $"{output!["output_type"]} {output["execution_count"]} {output["name"]} {Joined(output["text"])} {string.Join(' ', (output["data"]?.AsObject() ?? []).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}: {Joined(each.Value)}"))}";

    // nbformat sorts names and writes numbers as Python does.
    private static string Joined(JsonNode? value) => value switch
    {
        JsonArray lines when lines.Count > 0 && lines.All(line => line is JsonValue text && text.GetValueKind() == JsonValueKind.String) => string.Concat(lines.Select(line => (string?)line)),
        JsonArray items => $"[{string.Join(',', items.Select(Joined))}]",
        JsonObject json => $"{{{string.Join(',', json.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}:{Joined(each.Value)}"))}}}",
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => number.GetValue<double>().ToString("R", CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
