using Baogao.Notebooks.Assistance;
using CsCheck;

namespace Baogao.Notebooks.Tests.Assistance;

[Trait("Category", "Slow")]
public sealed class AnyCodeTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "report", ".", "(", ")", "{", "}", "[", "]", "<", ">", "\"", "\"\"\"", "'", "//", "/*", "*/", "$", "@", "#", "#!", "#!markdown", "#!import ", "#r \"", "#load \"../",
        "\n", "\r\n", " ", ";", "=>", "=", "new ", "class ", "var x = ", "foreach (var i in ", "await ", "using ", "record ", "税收", "😀", "\ud83d", "\ude00", "\0", "\u2028", "1.", "is ", "switch ", ",", "?", ":",
    ];

    private readonly Asking asking = new();

    public void Dispose() => asking.Dispose();

    [Fact]
    public async Task No_code_and_no_cursor_make_an_answer_fail()
    {
        await asking.After("var report = \"a\";");
        await asking.Complete("rep|");
        var samples = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(Gen.Int[-2, 40]);
        await samples.SampleAsync(
            async (pieces, cursor) =>
            {
                var code = string.Concat(pieces);
                var result = await asking.Assistance.CompleteAsync(code, cursor, TestContext.Current.CancellationToken);
                await asking.Assistance.InspectAsync(code, cursor, 1, TestContext.Current.CancellationToken);
                Assert.True(Enum.IsDefined(SessionAssistance.IsComplete(code).Status));
                Assert.InRange(result.Start, 0, Math.Clamp(cursor, 0, code.Length));
                Assert.InRange(result.End, Math.Clamp(cursor, 0, code.Length), code.Length);
                Assert.InRange(result.Items.Count, 0, 500);
                Assert.DoesNotContain(result.Items, item => item.Text.Length == 0 || item.DisplayText.Length == 0);
            },
            iter: 300,
            threads: 1);
    }
}
