using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Collects what the schema is made of. Each module may ask for one and add to the same schema.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The schema's name.</summary>
    string Name { get; }

    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }
}
