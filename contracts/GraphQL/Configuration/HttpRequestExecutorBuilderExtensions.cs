using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Lets a class see and change every request that comes over HTTP. There is one: the last that is added.</summary>
    /// <typeparam name="T">A singleton; its constructor may ask for services.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<IHttpRequestInterceptor, T>());
        return builder;
    }

    /// <summary>Lets an object see and change every request that comes over HTTP. There is one: the last that is added.</summary>
    /// <typeparam name="T">A singleton.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="factory">Creates the interceptor.</param>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<IHttpRequestInterceptor>(factory));
        return builder;
    }

    /// <summary>Lets a function see and change every request that comes over HTTP. There is one: the last that is added.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="interceptor">Runs before the usual global state is set.</param>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder,
        HttpRequestInterceptorDelegate interceptor)
        => builder.AddHttpRequestInterceptor(_ => new DelegateHttpRequestInterceptor(interceptor));

    /// <summary>Adds the scalar <c>Upload</c>, whose values are files of a multipart request.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) => builder.AddType<UploadType>();

    /// <summary>Sets what takes part in WebSockets; of several calls the last counts.</summary>
    /// <typeparam name="T">A singleton; its constructor may ask for services.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<ISocketSessionInterceptor, T>());
        return builder;
    }
}
