using System.Reflection;

namespace Baogao.Languages;

/// <summary>Stands in for the texts of a language and notes which method is called with which arguments.</summary>
internal class SentenceRecorder : DispatchProxy
{
    private readonly string answer = new('…', 1);
    private Sentence? noted;

    public static Sentence Record<TTexts>(Func<TTexts, string> say)
        where TTexts : class
    {
        var texts = Create<TTexts, SentenceRecorder>();
        var recorder = (SentenceRecorder)(object)texts;
        return ReferenceEquals(say(texts), recorder.answer) && recorder.noted is { } sentence
            ? sentence
            : throw new ArgumentException($"A sentence is one call of a method of {typeof(TTexts).Name} whose result is returned as it is. Give it what it needs as arguments.", nameof(say));
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var method = SentenceMethod.Of(targetMethod!);
        noted = noted is null
            ? new Sentence(method, [.. (args ?? []).Zip(method.Parameters, (argument, parameter) => SentenceArgument.Copy(argument, parameter.ParameterType))])
            : throw new ArgumentException($"{noted.Key} and {method.Key} are called in one sentence. Give the one to the other as an argument of type {nameof(Sentence)}.");
        return answer;
    }
}
