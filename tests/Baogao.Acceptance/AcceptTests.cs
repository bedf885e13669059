namespace Baogao.Acceptance;

/// <summary><c>baogao check --accept</c> writes both files of an edition, or neither.</summary>
public sealed class AcceptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-accept-");

    public void Dispose() => folder.Delete(recursive: true);

    private string Package => Path.Combine(folder.FullName, "datapackage.json");

    private string Table => Path.Combine(folder.FullName, "accepted.csv");

    /// <summary>The folder as a message names it: from the project's folder, where that lies beside it, as a clone in the folder for temporary files does.</summary>
    private string Shown
    {
        get
        {
            var relative = Path.GetRelativePath(BuiltProgram.Root, folder.FullName).Replace('\\', '/');
            return relative.StartsWith("../..", StringComparison.Ordinal) ? folder.FullName : relative;
        }
    }

    [Fact]
    public void A_finding_is_accepted_once_and_then_left_out()
    {
        var row = CopyWithAFinding();
        Assert.Equal(6, Check().ExitCode);
        var accepted = Check("--accept", "bg415", row, "--reason", "As the report prints it", "--by", "A Person");
        accepted.EndedWith(0, $"BG415 of {row} is accepted, by A Person: see accepted.csv in {Shown}.{Environment.NewLine}", "");
        Assert.Matches($"^code,row,reason,by,on\nBG415,{row},As the report prints it,A Person,20[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}\n$", File.ReadAllText(Table));
        var after = Check();
        Assert.Equal(0, after.ExitCode);
        Assert.Contains("accepted: 1", after.Output, StringComparison.Ordinal);
        Assert.Contains("tidy.", BuiltProgram.Run(BuiltProgram.Root, "tidy", folder.FullName).Output, StringComparison.Ordinal);

        var again = Check("--accept", "BG415", row, "--reason", "Twice", "--by", "A Person");
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("is accepted already, by A Person", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_writes_nothing()
    {
        var row = CopyWithAFinding();
        var package = File.ReadAllText(Package);
        foreach (var (words, said) in ((string[], string)[])
        [
            (["--accept", "BG415", row, "--by", "A Person"], "Say why it may stand: --reason TEXT"),
            (["--accept", "BG426", row, "--reason", "Yes", "--by", "A Person"], "It finds:\n  "),
            (["--reason", "Yes"], "--reason and --by go with --accept CODE ROW."),
            (["--accept", "BG415"], "--accept"),
        ])
        {
            var refused = Check(words);
            Assert.Equal(2, refused.ExitCode);
            Assert.Contains(said, refused.All, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(Table));
        Assert.Equal(package, File.ReadAllText(Package));
    }

    private BuiltProgram.Result Check(params string[] words) => BuiltProgram.Run(BuiltProgram.Root, ["check", folder.FullName, .. words]);

    /// <summary>A copy of an edition of the project, in which the quote of the first ranking ends with a comma; its key.</summary>
    private string CopyWithAFinding()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(BuiltProgram.Root, "data", "gaohang-2022")))
        {
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        }

        var path = Path.Combine(folder.FullName, "rankings.csv");
        var lines = File.ReadAllText(path).Split('\n');
        lines[1] += "，";
        File.WriteAllText(path, string.Join('\n', lines));
        return lines[1].Split(',')[0];
    }
}
