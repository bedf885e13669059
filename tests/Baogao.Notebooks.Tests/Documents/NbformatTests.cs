using System.Text;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Tests.Documents;

/// <summary>Against the real nbformat.</summary>
public class NbformatTests
{
    // Writes 60 notebooks of every minor, with whatever is awkward in JSON, as nbformat writes files.
    private const string WriteNotebooks =
        """
        import sys, random, nbformat
        from nbformat.v4 import new_notebook, new_code_cell, new_markdown_cell, new_raw_cell, new_output
        r = random.Random(20221227)
        chars = "ab\"\\/\b\f\n\r\t\0\x1f\x7f\x85\xa0\u3000\u2028\u2029\ufeff\uff5e\ufffd\U0001f600\U00020bb7\U0002f81a高行镇报告%{}[]:,"
        def text(n=30): return "".join(r.choice(chars) for _ in range(r.randrange(n)))
        def value(d=0):
            k = r.randrange(13 if d < 4 else 9)
            return [lambda: None, lambda: True, lambda: False, lambda: r.randrange(-10**30, 10**30), lambda: r.uniform(-1e-6, 1e-6),
                    lambda: r.choice([1.0, -0.0, 1e16, 1e-07, 1e300, 5e-324, 0.1, 123456789012345680.0]),
                    lambda: r.choice([float("nan"), float("inf"), float("-inf")]), text, lambda: r.randrange(10),
                    lambda: [value(d + 1) for _ in range(r.randrange(4))], lambda: {text(): value(d + 1) for _ in range(r.randrange(5))},
                    lambda: [], lambda: {}][k]()
        def nested(n):
            v = 1
            for _ in range(n): v = [v] if r.random() < .5 else {"k": v}
            return v
        for i in range(60):
            nb = new_notebook(metadata={"kernelspec": {"name": ".net-csharp", "display_name": "C#"}, text(): value(), "deep": nested(i * 3)})
            for _ in range(r.randrange(6)):
                code = new_code_cell(text(200), metadata={text(): value()}, execution_count=r.choice([None, 3]))
                code.outputs = [new_output("stream", text=text(99)), new_output("display_data", data={"text/plain": text(99), "image/png": "AAAA\n", "image/svg+xml": text(99),
                    "application/vnd.plotly.v1+json": {"data": [value()]}, "application/javascript": text(99)}, metadata={text(): value()}),
                    new_output("execute_result", data={"text/html": text()}, execution_count=3),
                    new_output("error", ename="E", evalue=text(), traceback=[text(), text()])]
                nb.cells += [code, new_markdown_cell(text(99), attachments={"a.png": {"image/png": "AA==", "text/plain": text()}}), new_raw_cell(text(99))]
            nb.nbformat_minor = i % 6
            if nb.nbformat_minor < 5:
                for c in nb.cells: del c["id"]
            with open(f"{sys.argv[1]}/{i}.ipynb", "w", encoding="utf-8", newline="") as f:
                nbformat.write(nb, f)
        """;

    private const string Validate =
        """
        import sys, nbformat
        for name in sys.argv[1:]:
            nb = nbformat.read(name, as_version=nbformat.NO_CONVERT)
            nbformat.validate(nb)
            with open(name + ".again", "w", encoding="utf-8", newline="") as f: nbformat.write(nb, f)
        """;

    [Fact]
    public void Whatever_nbformat_writes_is_written_back_byte_for_byte()
    {
        Python.RequireNbformat();
        using var folder = new TemporaryFolder();
        Python.Output(WriteNotebooks, folder.Path);
        var files = Directory.GetFiles(folder.Path);
        Assert.Equal(60, files.Length);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            Assert.Equal(Encoding.UTF8.GetString(bytes), NotebookDocument.Load(file).Clone().ToString());
            NotebookDocument.Load(file).Save(file);
            Assert.Equal(bytes, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void What_we_write_is_what_nbformat_would_write_of_it()
    {
        using var folder = new TemporaryFolder();
        var document = NotebookDocument.Create("a.ipynb");
        document.InsertCode(0, "first", "var x = 1;\u2028// \u3000😀\r\nx", "parameters");
        document.InsertCode(1, "second", "");
        Check(document, folder);
    }

    /// <summary>Asserts that a notebook is valid and that nbformat, reading and writing it, changes no byte.</summary>
    internal static void Check(NotebookDocument document, TemporaryFolder folder)
    {
        Python.RequireNbformat();
        var file = folder.File("check.ipynb");
        document.Save(file);
        Python.Output(Validate, file);
        Assert.Equal(File.ReadAllText(file + ".again"), File.ReadAllText(file));
    }
}
