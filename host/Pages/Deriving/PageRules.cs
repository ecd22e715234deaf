using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>What modules say once for all pages: how inputs are asked and how values of enums look.</summary>
internal sealed class PageRules
{
    private readonly Dictionary<(string? Mutation, string Input), ActionQuestion> _questions = [];
    private readonly Dictionary<(string Type, string Value), CueStyle> _styles = [];

    /// <param name="module">Its rules are added; a rule that is there already is its mistake.</param>
    /// <param name="mistakes">Gets what is wrong.</param>
    public void Add(ModulePages module, PageMistakes mistakes)
    {
        foreach (var question in module.Sources.SelectMany(source => source.Questions))
        {
            if (!_questions.TryAdd((question.Mutation, question.Input), question))
                mistakes.Add($"vraag '{question.Input}'", "een andere regel zegt al hoe dit wordt gevraagd");
        }

        foreach (var style in module.Sources.SelectMany(source => source.ChoiceStyles))
        {
            if (!_styles.TryAdd((style.Type, style.Value), style.Style))
                mistakes.Add($"stijl van {style.Type}.{style.Value}", "een andere regel zegt al hoe deze waarde eruitziet");
        }
    }

    /// <summary>The rule for an input of one mutation, or with null for those of all; null when there is none.</summary>
    public ActionQuestion? Find(string? mutation, string input) => _questions.GetValueOrDefault((mutation, input));

    public CueStyle StyleOf(string type, string value) => _styles.GetValueOrDefault((type, value));
}
