using System.Text.Json;
using Deque.AxeCore.Commons;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>axe-core in the browser. It is brought in by the driver, past the page's policy, for the test alone.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails where the page breaks WCAG 2.0, 2.1 or 2.2 at A or AA, or axe's best practice (the order of headings, landmarks): a line for each element.</summary>
    public static void FindsNothing(ChromeDriver page)
    {
        page.ExecuteScript(Script);
        var found = (string)page.ExecuteAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } } })
              .then(r => done(JSON.stringify({ passes: r.passes.length, lines: r.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.html.slice(0, 200)} ${n.any.concat(n.all, n.none).map(c => c.message).join('; ')}`)) })), e => done('axe failed: ' + e));
            """)!;
        Assert.StartsWith("{", found, StringComparison.Ordinal);
        var result = JsonDocument.Parse(found).RootElement;
        // A run that looked at nothing finds nothing either.
        Assert.True(result.GetProperty("passes").GetInt32() > 15);
        var lines = result.GetProperty("lines").EnumerateArray().Select(line => line.GetString()).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
