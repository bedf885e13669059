using Baogao.Reading.Grammar;

namespace Baogao.Reading.Batches;

/// <summary>Which build of the reader this is: the same text and options give the same readings with it.</summary>
public static class ReaderBuild
{
    /// <summary>The versions of the modules that a reading depends on. Builds of one source have the same, in whatever folder.</summary>
    public static string Id { get; } = string.Join(' ', new[] { typeof(ReportTextReader), typeof(Report) }.Select(type => type.Module.ModuleVersionId.ToString("N")));
}
