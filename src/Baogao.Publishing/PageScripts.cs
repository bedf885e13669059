using System.Security.Cryptography;
using System.Text;

namespace Baogao.Publishing;

/// <summary>The scripts of the report page and the policy that lets these run and no others.</summary>
internal static class PageScripts
{
    /// <summary>Folds the tables behind the charts away: with scripts off they stay open.</summary>
    public const string Fold = "document.querySelectorAll('details.baogao-data').forEach(function(d){d.open=false;});";

    private static readonly Lazy<string> Plotly = new(() =>
    {
        var assembly = typeof(global::Plotly.NET.GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(".min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>plotly.js as Plotly.NET carries it.</summary>
    public static string PlotlyJs => Plotly.Value;

    /// <summary>
    /// A Content-Security-Policy under which only the given scripts run and nothing is fetched. Styles need 'unsafe-inline': plotly.js writes a style sheet of
    /// its own and style attributes for each mark; what comes from a cell has its styles cleaned before. No 'unsafe-eval': plotly's WebGL traces
    /// (<c>scattergl</c>) would need it, and its SVG ones stay quick enough at 10,000 marks.
    /// </summary>
    public static string Policy(IEnumerable<string> scripts)
    {
        var hashes = scripts.Distinct().Select(script => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");
        return $"default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src {string.Join(' ', hashes)}; base-uri 'none'; form-action 'none'";
    }
}
