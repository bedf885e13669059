using System.Diagnostics;

namespace Baogao.Benchmarks;

/// <summary>Debian's nbconvert with pandas and plotly.</summary>
internal static class Peer
{
    public const string Command = "/usr/bin/jupyter-nbconvert";

    public const string Python = "/usr/bin/python3";

    private const string Install =
        "The peer is not here. On Debian: apt-get install jupyter-nbconvert python3-ipykernel python3-pandas python3-plotly python3-jupyter-client";

    /// <summary>
    /// What the peer's processes see beyond the environment of this program: Debian's programs before any other, and charts as figure JSON,
    /// which spares the peer writing plotly.js into every notebook.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["PATH"] = "/usr/bin:/bin",
        ["PLOTLY_RENDERER"] = "plotly_mimetype",
    };

    /// <summary>The command line that executes notebooks in one process of nbconvert.</summary>
    public static string[] Arguments(IEnumerable<string> notebooks)
        => ["--to", "notebook", "--execute", "--log-level", "ERROR", "--output-dir", "peer-out", .. notebooks];

    /// <summary>What to install, or null where all is there.</summary>
    public static string? WhyNot()
    {
        if (!File.Exists(Command) || !File.Exists(Python))
        {
            return Install;
        }

        using var python = Process.Start(new ProcessStartInfo(Python, ["-c", "import nbconvert, ipykernel, jupyter_client, pandas, plotly"]) { RedirectStandardError = true })!;
        python.StandardError.ReadToEnd();
        python.WaitForExit();
        return python.ExitCode == 0 ? null : Install;
    }
}
