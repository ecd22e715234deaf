using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Building;
using Leefbaarheid.GraphQL.Types.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

internal static class TestSchema
{
    public static GraphQLSchema Build(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddGraphQL());
        return SchemaBuilder.Build(services.BuildServiceProvider());
    }

    /// <summary>An executor as a host would have it, without HTTP around it.</summary>
    public static RequestExecutor Executor(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection().AddLogging();
        configure(services.AddGraphQL());
        var provider = services.BuildServiceProvider(validateScopes: true);
        return new RequestExecutor(SchemaBuilder.Build(provider), provider, new RequestExecutorOptions { IncludeExceptionDetails = true }, allowsIntrospection: true);
    }

    public static string Print(Action<IRequestExecutorBuilder> configure) => SchemaPrinter.Print(Build(configure));

    /// <summary>The lines of one type, from its keyword to its closing brace.</summary>
    public static string PrintType(Action<IRequestExecutorBuilder> configure, string name)
    {
        var definitions = Print(configure).Split("\n\n", StringSplitOptions.TrimEntries);
        return definitions.Single(definition => definition.Split('\n').Any(line =>
            line.Split(' ') is [("type" or "input" or "interface" or "enum" or "union" or "scalar"), var found, ..] && found == name));
    }
}
