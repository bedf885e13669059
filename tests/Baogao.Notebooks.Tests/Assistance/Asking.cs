using System.Globalization;
using Baogao.Notebooks.Assistance;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Cells;

namespace Baogao.Notebooks.Tests.Assistance;

/// <summary>A session and what a front end asks about it; a bar in the code is the cursor.</summary>
internal sealed class Asking : IDisposable
{
    private int count;

    public Asking(string? folder = null)
    {
        Session = new CSharpSession(new SessionOptions { Folder = folder ?? Path.GetTempPath(), Culture = CultureInfo.InvariantCulture });
        Assistance = new SessionAssistance(Session);
    }

    public CSharpSession Session { get; }

    public SessionAssistance Assistance { get; }

    public async Task<Asking> After(params string[] cells)
    {
        foreach (var cell in cells)
        {
            await Session.RunAsync(new CellCode(cell, string.Create(CultureInfo.InvariantCulture, $"n.ipynb, cell {++count}")), _ => { });
        }

        return this;
    }

    /// <summary>The answer once the compiler has had the time it needs on a busy machine.</summary>
    public async Task<CompletionResult> Complete(string marked)
    {
        var (code, cursor) = Cursor(marked);
        var result = await Assistance.CompleteAsync(code, cursor);
        for (var i = 0; result.IsPartial && i < 20; i++)
        {
            result = await Assistance.CompleteAsync(code, cursor);
        }

        Assert.False(result.IsPartial);
        return result;
    }

    /// <summary>The texts offered, with a space between.</summary>
    public async Task<string> Texts(string marked) => string.Join(' ', (await Complete(marked)).Items.Select(item => item.Text));

    /// <summary>The cell as it is after taking the item of this text.</summary>
    public async Task<string> Take(string marked, string text)
    {
        var result = await Complete(marked);
        var item = Assert.Single(result.Items, item => item.Text == text);
        var code = Cursor(marked).Code;
        return code[..result.Start] + item.Text + code[result.End..];
    }

    public static (string Code, int Cursor) Cursor(string marked)
    {
        var cursor = marked.IndexOf('|', StringComparison.Ordinal);
        return (marked.Remove(cursor, 1), cursor);
    }

    public void Dispose() => Session.Dispose();
}
