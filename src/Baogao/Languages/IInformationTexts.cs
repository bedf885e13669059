namespace Baogao.Languages;

/// <summary>What stands around the problems of a check: their severity, and what was counted.</summary>
internal interface IInformationTexts
{
    string Warning(Sentence message);

    string Information(Sentence message);

    string NoProblems(string directory);

    string NumberCount(int inText, int claimed, int excluded, int unclaimed);

    /// <summary>Two lines, the one on Arabic numbers last.</summary>
    string Coverage(Sentence chinese, Sentence arabic);

    string Accepted(int count);
}
