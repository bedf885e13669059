namespace Baogao.Notebooks.Tests;

/// <summary>The judge is heard only where it came to the end of its script.</summary>
public sealed class PythonTests
{
    // Counts its starts in a file, and ends without a word as often as the second argument says.
    private const string Script =
        """
        import os, sys
        with open(sys.argv[1], "a") as file: file.write("x")
        print("a line", flush=True)
        if os.path.getsize(sys.argv[1]) <= int(sys.argv[2]): os._exit(int(sys.argv[3]))
        """;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    public void A_script_that_ended_without_its_last_word_is_started_once_more(int silent, int starts)
    {
        Python.RequireNbformat();
        using var folder = new TemporaryFolder();
        var count = folder.File("count");
        Assert.Equal("a line\n", Python.Output(Script, count, $"{silent}", "0").ReplaceLineEndings("\n"));
        Assert.Equal(starts, new FileInfo(count).Length);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 1)]
    public void One_that_is_silent_again_or_fails_is_reported_with_exit_code_and_streams(int exitCode, int starts)
    {
        Python.RequireNbformat();
        using var folder = new TemporaryFolder();
        var count = folder.File("count");
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Python.Output(Script, count, "2", $"{exitCode}"));
        Assert.Equal($"Python did not come to the end of the script.\nExit code: {exitCode}\nOutput:\na line\n\nErrors:\n", failure.Message.ReplaceLineEndings("\n"));
        Assert.Equal(starts, new FileInfo(count).Length);
    }
}
