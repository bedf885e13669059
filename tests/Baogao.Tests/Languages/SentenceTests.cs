using System.Text.Json;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Tests.Languages;

/// <summary>A sentence is written once, as a call, and read in any language, in another process too.</summary>
public class SentenceTests
{
    public static TheoryData<string> Keys => [.. SentenceMethod.All.Select(method => method.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_sentence_comes_back_from_its_JSON_and_is_said_in_every_language(string key)
    {
        var sentence = SampleSentences.All.Single(one => one.Key == key);
        var json = JsonSerializer.Serialize(sentence);
        var back = JsonSerializer.Deserialize<Sentence>(json)!;
        Assert.Equal(sentence, back);
        Assert.Equal(json, JsonSerializer.Serialize(back));
        Assert.All(new[] { Language.English, Language.Chinese }, language => Assert.Equal(sentence.In(language), back.In(language)));
        Assert.StartsWith($"‹{key}:", back.In(ThirdLanguage.Create()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_is_noted_and_said_later()
    {
        var sentence = Sentence.Of<IComparisonTexts>(texts => texts.OtherLength(Period.Parse("2022-01/2022-11"), Period.OfYear(2022)));
        Assert.Equal("Comparison.OtherLength", sentence.Key);
        Assert.Equal("their periods differ in length (2022-01/2022-11 and 2022)", sentence.In(Language.English));
        Assert.Equal("时期长短不同（2022年1至11月与2022）", sentence.In(Language.Chinese));
        Assert.Equal("""{"key":"Comparison.OtherLength","arguments":{"one":"2022-01/2022-11","other":"2022"}}""", JsonSerializer.Serialize(sentence));
    }

    [Fact]
    public void Two_are_equal_by_key_and_arguments()
    {
        static Sentence Months(params int[] months) => Sentence.Of<IShapeTexts>(texts => texts.NotFilled([.. months.Select(month => Period.OfMonth(2022, month))]));
        Assert.Equal(Months(3, 4), Months(3, 4));
        Assert.Equal(Months(3, 4).GetHashCode(), Months(3, 4).GetHashCode());
        Assert.NotEqual(Months(3, 4), Months(4, 3));
        Assert.NotEqual(Sentence.Of<IWordTexts>(words => words.Number(8.1m)), Sentence.Of<IWordTexts>(words => words.Number(8.10m)));
        Assert.NotEqual(Sentence.Of<IDerivedTexts>(texts => texts.ImpliedBase()), Sentence.Of<IDerivedTexts>(texts => texts.ImpliedTarget()));
    }

    [Fact]
    public void A_later_change_of_a_list_does_not_change_the_sentence()
    {
        var months = new List<Period> { Period.OfMonth(2022, 3) };
        var sentence = Sentence.Of<IWordTexts>(words => words.Months(months, false));
        months.Clear();
        Assert.Equal("March", sentence.In(Language.English));
    }

    [Fact]
    public void A_sentence_is_one_call_and_no_more()
    {
        Assert.StartsWith(
            "A sentence is one call of a method of IWordTexts whose result is returned as it is.",
            Assert.Throws<ArgumentException>(() => Sentence.Of<IWordTexts>(words => words.Number(1) + "%")).Message, StringComparison.Ordinal);
        Assert.Equal(
            "Word.Number and Word.AsWritten are called in one sentence. Give the one to the other as an argument of type Sentence.",
            Assert.Throws<ArgumentException>(() => Sentence.Of<IWordTexts>(words => words.AsWritten(words.Number(1)))).Message);
    }

    [Theory]
    [InlineData("""{"key":"Word.Nothing"}""", "There is no sentence \"Word.Nothing\" in this version. Run the notebook again with this version.")]
    [InlineData("""{"key":"Word.Place","arguments":{"place":1,"of":2}}""", "The sentence Word.Place has no argument \"of\". Run the notebook again with this version.")]
    [InlineData("""{"key":"Word.Place"}""", "The sentence Word.Place lacks its argument \"place\". Run the notebook again with this version.")]
    [InlineData("""{"key":"Word.Place","arguments":{"place":"first"}}""", "The argument place of Word.Place is \"first\" in place of a whole number.")]
    [InlineData("""{"key":"Word.Place","arguments":{"place":null}}""", "The argument place of Word.Place is null.")]
    [InlineData("""{"key":"Word.AsWritten","arguments":{"text":null}}""", "The argument text of Word.AsWritten is null.")]
    [InlineData("""{"key":"Word.Kind","arguments":{"kind":"wish"}}""", "The argument kind of Word.Kind is \"wish\" in place of one of actual, estimate, target, stretch_target.")]
    [InlineData("""{"key":"Word.Name","arguments":{"name":{"zh":"名"}}}""", "The argument name of Word.Name lacks \"en\".")]
    [InlineData("""{"key":"Word.Interval","arguments":{"interval":{"low":"2","high":"1"}}}""", "The argument interval of Word.Interval: The low end 2 is above the high end 1. (Parameter 'low')")]
    [InlineData("""{"key":"Word.Lines","arguments":{"lines":[null]}}""", "The argument lines of Word.Lines holds null.")]
    [InlineData("""{"key":"Word.Period","arguments":{"period":"2022-13"}}""", "The argument period of Word.Period is \"2022-13\" in place of a period.")]
    [InlineData("[]", "A sentence is an object with a key and arguments, not a JSON Array. Run the notebook again with this version.")]
    public void What_is_no_sentence_is_refused_with_what_was_found(string json, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => JsonSerializer.Deserialize<Sentence>(json)).Message);
}
