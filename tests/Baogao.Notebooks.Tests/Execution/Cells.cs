using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>Runs cells in a session and tells their outputs in one line of text.</summary>
internal sealed partial class Cells : IDisposable
{
    private readonly List<CellOutput> outputs = [];

    public Cells(string? folder = null, Func<SessionOptions, SessionOptions>? with = null)
    {
        var options = new SessionOptions { Folder = folder ?? Path.GetTempPath(), Culture = CultureInfo.InvariantCulture };
        Session = new CSharpSession(with?.Invoke(options) ?? options);
    }

    public CSharpSession Session { get; }

    public CellResult? Result { get; private set; }

    public IReadOnlyList<CellOutput> Outputs => outputs;

    private int count;

    /// <summary>
    /// The outputs of the last cell: <c>out:</c> and <c>err:</c> for the console, <c>show:</c>, <c>update:</c>, <c>=</c> for a result and
    /// <c>!</c> for an error, with " | " between them; HTML of scalars as their text, and not their plain text again.
    /// </summary>
    public async Task<string> Run(params string[] cells)
    {
        foreach (var cell in cells)
        {
            await RunOne(cell);
        }

        return Tell();
    }

    public Task<CellResult> RunOne(string cell, TimeSpan? timeout = null, string? language = null) => RunUntil(cell, timeout, language, CancellationToken.None);

    /// <summary>Runs one cell that a token stops.</summary>
    public async Task<CellResult> RunUntil(string cell, TimeSpan? timeout, string? language, CancellationToken stop)
    {
        outputs.Clear();
        count++;
        Result = await Session.RunAsync(new CellCode(cell, $"n.ipynb, cell {count}", language), outputs.Add, timeout, stop);
        return Result;
    }

    public string Tell()
    {
        var told = new List<string>();
        var console = new StringBuilder();
        ConsoleChannel? channel = null;
        foreach (var output in outputs.Append(new ResultOutput(MimeBundle.OfText("", ""))))
        {
            if (console.Length > 0 && (output as StreamOutput)?.Channel != channel)
            {
                told.Add((channel == ConsoleChannel.Output ? "out:" : "err:") + console);
                console.Clear();
            }

            switch (output)
            {
                case StreamOutput stream:
                    channel = stream.Channel;
                    console.Append(stream.Text);
                    break;
                case DisplayOutput display:
                    told.Add((display.IsUpdate ? "update:" : "show:") + Text(display.Data));
                    break;
                case ResultOutput result when result.Data.Data.First().Key.Length > 0:
                    told.Add("=" + Text(result.Data));
                    break;
                case ErrorOutput error:
                    told.Add($"!{error.Failure.Name}: {error.Failure.Message}");
                    break;
            }
        }

        return string.Join(" | ", told).Replace("\n", "⏎", StringComparison.Ordinal);
    }

    public void Dispose() => Session.Dispose();

    private static string Text(MimeBundle bundle)
        => string.Join(" + ", bundle.Data.Where(each => each.Key != "text/plain" || bundle.Data.First().Key != "text/html").Select(each => each.Key switch
        {
            "text/plain" => (string)each.Value!,
            "text/html" => Html((string)each.Value!),
            _ => $"{each.Key} {each.Value?.ToJsonString()}",
        }));

    private static string Html(string html)
    {
        var unstyled = Style().Replace(html, "");
        return Plain().Match(unstyled) is { Success: true } plain ? WebUtility.HtmlDecode(plain.Groups[1].Value) : "html " + unstyled;
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("^(?:<div class=\"dni-plaintext\"><pre>|<span>)([^<]*)(?:</pre></div>|</span>)$", RegexOptions.Singleline)]
    private static partial Regex Plain();
}
