using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Checking.Findings;
using Baogao.Tests.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Languages;

/// <summary>Every problem and finding that the tests of Loading and Checking provoke, in Chinese and in a language that the library does not know.</summary>
public class ProblemLanguageTests
{
    private const string JsonReaderReason = "PackageProblem.NotJson";

    /// <summary>Those that need a file which the system refuses, or a text or edition that no fault makes; their English and Chinese were read by a person.</summary>
    private static readonly string[] NeverSaid =
    [
        "FigureFinding.BaseNotAnEstimate", "FigureFinding.BaseNotLikeForLike", "FigureFinding.NotOneNumber", "FigureProblem.ConfidenceOutOfRange",
        "FileProblem.FileElsewhere", "FileProblem.FileMissing", "FileProblem.FileNotOpened", "FileProblem.FileTooLarge", "FileProblem.FileUnreadable", "FileProblem.LinkIsDead",
        "RecordFinding.NotAnItem", "RecordFinding.NotPlannedAhead", "SourceFinding.CannotBeAccepted", "SourceFinding.OnlyFirstWithoutMark", "SourceFinding.TextTooLarge",
    ];

    private static readonly ITexts Third = ThirdLanguage.Create();

    private static readonly Lazy<(IReadOnlyList<Problem> Problems, IReadOnlyList<Sentence> Titles)> Told = new(Provoke);

    [Fact]
    public void Every_code_is_provoked()
        => Assert.Empty(Enum.GetValues<ProblemCode>().Except(Told.Value.Problems.Select(problem => problem.Code)));

    [Fact]
    public void No_sentence_of_a_problem_or_finding_comes_from_elsewhere()
        => Assert.All(Sentences(), sentence =>
        {
            Assert.Matches(@"(?s)^‹.+›$", sentence.In(Third));
            Assert.All(
                ThirdLanguage.TextsOf(sentence).Where(said => said.Key != JsonReaderReason),
                said => Assert.DoesNotMatch("[a-z]+ [a-z]+ [a-z]+", said.Text));
        });

    [Fact]
    public void Chinese_says_each_in_whole_sentences_without_English_ones()
        => Assert.All(Told.Value.Problems.Where(problem => problem.Message.Key != JsonReaderReason).Select(problem => problem.Message).Distinct(), message =>
        {
            var chinese = message.In(Language.Chinese);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[。？]$", chinese);
            Assert.DoesNotMatch("[a-z]+ [a-z]+ [a-z]+|。 | 。|[a-z][.?!] |[，。；：]{2}", chinese);
            Assert.NotEqual(message.ToString(), chinese);
        });

    [Fact]
    public void Every_sentence_of_their_rooms_is_said_by_some_fault()
    {
        var said = Told.Value.Problems.Select(problem => problem.Message.Key).Concat(Told.Value.Titles.Select(title => title.Key)).ToHashSet();
        Assert.Equal(NeverSaid, SentenceMethod.All.Select(method => method.Key).Where(key => key.Split('.')[0] is var room
            && (room.EndsWith("Problem", StringComparison.Ordinal) || room.EndsWith("Finding", StringComparison.Ordinal)) && !said.Contains(key)));
    }

    private static IEnumerable<Sentence> Sentences() => Told.Value.Problems.Select(problem => problem.Message).Concat(Told.Value.Titles).Distinct();

    private static (IReadOnlyList<Problem> Problems, IReadOnlyList<Sentence> Titles) Provoke()
    {
        var problems = new List<Problem>(Faults.All.SelectMany(Faults.ProblemsOf));
        problems.AddRange(ReportReader.Read("no/such/folder").Problems);
        problems.AddRange(ReportReader.Read("no-such-edition").Problems);
        problems.AddRange(ReportReader.Read(typeof(Report).Assembly.Location).Problems);
        problems.AddRange(AcceptanceTests.Unused.SelectMany(result => result.Problems));
        problems.AddRange(Checking.SourceTests.Refused());
        var findings = new List<Finding>();
        foreach (var result in RuleTests.Changes.Append(made => made).Select(change => change(new MadeUp()).Check()))
        {
            problems.AddRange(result.Problems.Concat(result.Findings.Select(finding => finding.Problem)));
            findings.AddRange(result.Findings);
        }

        return (problems, [.. findings.Select(finding => finding.Title)]);
    }
}
