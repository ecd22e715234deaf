using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Tests.Validation;

/// <summary>Documents that are small as text and would cost the server its time, its memory or its stack.</summary>
public class HostileDocumentTests
{
    [Fact]
    public void Fragments_that_double_at_every_step_are_refused()
    {
        var fragments = Enumerable.Range(0, 60).Select(index =>
            $"fragment F{index} on Human {{ a: relatives {{ ...F{index + 1} }} b: relatives {{ ...F{index + 1} }} }}");
        var document = "{ human { ...F0 } } " + string.Concat(fragments) + " fragment F60 on Human { iq }";

        var error = Assert.Single(Validate(document));

        Assert.Equal("Document selects more than 20000 fields through fragments.", error.Message);
    }

    [Fact]
    public void A_long_chain_of_fragments_is_refused_before_anything_recurses_over_it()
    {
        var fragments = Enumerable.Range(0, 1200).Select(index => $"fragment F{index} on Human {{ relatives {{ ...F{index + 1} }} }} ");
        var document = "{ human { ...F0 } } " + string.Concat(fragments) + "fragment F1200 on Human { iq }";

        var error = Assert.Single(Validate(document));

        Assert.Equal("Document is nested more than 200 levels deep through fragments.", error.Message);
    }

    [Fact]
    public void A_chain_of_fragments_written_backwards_is_measured_just_as_well()
    {
        var fragments = Enumerable.Range(0, 1200).Select(index => $"fragment F{index} on Human {{ relatives {{ ...F{index + 1} }} }} ").Reverse();
        var document = "fragment F1200 on Human { iq } " + string.Concat(fragments) + "{ human { ...F0 } }";

        var error = Assert.Single(Validate(document));

        Assert.Equal("Document is nested more than 200 levels deep through fragments.", error.Message);
    }

    [Fact]
    public void A_ring_of_fragments_is_refused()
    {
        var fragments = Enumerable.Range(0, 1200).Select(index => $"fragment F{index} on Human {{ relatives {{ ...F{(index + 1) % 1200} }} }} ");

        Assert.NotEmpty(Validate("{ human { ...F0 } } " + string.Concat(fragments)));
    }

    [Fact]
    public void Fragments_that_all_spread_each_other_are_refused()
    {
        var all = string.Concat(Enumerable.Range(0, 60).Select(index => $" ...F{index}"));
        var fragments = Enumerable.Range(0, 60).Select(index => $"fragment F{index} on Human {{ a{index}: iq relatives {{{all} }} }} ");

        Assert.NotEmpty(Validate("{ human {" + all + " } } " + string.Concat(fragments)));
    }

    [Fact]
    public void The_same_field_a_thousand_times_ends_at_the_budget_of_comparisons()
    {
        var flat = "{ " + string.Concat(Enumerable.Repeat("human { name } ", 1000)) + "}";

        var error = Assert.Single(Validate(flat, new ValidationOptions { MaxFieldComparisons = 1000 }));

        Assert.EndsWith("Validation aborted.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_at_every_level_do_not_multiply_their_messages()
    {
        var inner = "x: iq x: name";
        for (var depth = 0; depth < 5; depth++)
            inner = string.Concat(Enumerable.Repeat($"relatives {{ {inner} }} ", 3));

        var errors = Validate($"{{ human {{ {inner} }} }}");

        Assert.All(errors, error => Assert.True(error.Message.Length < 2000 && error.Locations.Count < 300));
        Assert.True(errors.Count <= 101);
    }

    [Fact]
    public void Errors_stop_at_the_limit()
    {
        var document = "{ dog { " + string.Concat(Enumerable.Range(0, 500).Select(index => $"unknown{index} ")) + "} }";

        var errors = Validate(document);

        Assert.Equal(101, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    private static IReadOnlyList<ValidationError> Validate(string document, ValidationOptions? options = null)
        => DocumentValidator.Validate(TestSchema.Instance, Parser.Parse(document), options);
}
