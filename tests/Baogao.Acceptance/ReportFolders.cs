namespace Baogao.Acceptance;

/// <summary>A folder with reports of invented places, and an empty workspace in it.</summary>
internal sealed class ReportFolders : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("baogao-many-");

    public ReportFolders()
    {
        root.CreateSubdirectory("notebooks");
        root.CreateSubdirectory("data");
        root.CreateSubdirectory("reports");
    }

    public string Root => root.FullName;

    public string this[string path] => Path.Combine(Root, path);

    /// <summary>The text of a county's report with seven numbers, two of them not in the heading and its day.</summary>
    public static string Text(string place, int year = 2026) => $"{year}年{place}政府工作报告\n——{year}年1月12日在{place}第十八届人民代表大会第五次会议上\n一、{year - 1}年工作回顾\n生产总值达到125.6亿元，增长6.2%。\n二、{year}年工作安排\n生产总值增长6%左右，新建学位1200个。\n";

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public BuiltProgram.Result Run(params string[] arguments) => BuiltProgram.Run(Root, arguments);

    /// <summary>Files below a folder, hidden ones too, in ordinal order.</summary>
    public IEnumerable<string> Files(string folder)
        => Directory.Exists(this[folder]) ? Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(this[folder], file).Replace('\\', '/')).Order(StringComparer.Ordinal) : [];

    public void Dispose() => root.Delete(recursive: true);
}
