IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF SCHEMA_ID(N'overlast') IS NULL EXEC(N'CREATE SCHEMA [overlast];');

CREATE TABLE [overlast].[Afspraak] (
    [Id] uniqueidentifier NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Vorm] nvarchar(40) NOT NULL,
    [Omschrijving] nvarchar(1000) NOT NULL,
    [Uitspraakkenmerk] nvarchar(50) NULL,
    [GeldigTot] date NOT NULL,
    [Naleving] nvarchar(40) NOT NULL,
    [Nalevingstoelichting] nvarchar(1000) NULL,
    [BeoordeeldOp] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Afspraak] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Convenant] (
    [Id] uniqueidentifier NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Doel] nvarchar(1000) NOT NULL,
    [Grondslag] nvarchar(1000) NOT NULL,
    [GeldigVan] date NOT NULL,
    [GeldigTot] date NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Convenant] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Dossieropbouwonderdeel] (
    [Id] uniqueidentifier NOT NULL,
    [Volgorde] int NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Dossieropbouwonderdeel] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Instrument] (
    [Id] uniqueidentifier NOT NULL,
    [Domein] nvarchar(40) NOT NULL,
    [Werking] nvarchar(40) NOT NULL,
    [Pijler] nvarchar(40) NOT NULL,
    [VereistGrondslag] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Instrument] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Netwerkpartner] (
    [Id] uniqueidentifier NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Contactpersoon] nvarchar(100) NULL,
    [Telefoon] nvarchar(30) NULL,
    [Email] nvarchar(254) NULL,
    [Geblokkeerd] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Netwerkpartner] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Overlastlogboekregel] (
    [Id] uniqueidentifier NOT NULL,
    [Tijd] time NOT NULL,
    [DuurMinuten] int NULL,
    [Aard] nvarchar(40) NOT NULL,
    [Omschrijving] nvarchar(1000) NOT NULL,
    [ContactId] uniqueidentifier NULL,
    [Doorgehaald] bit NOT NULL,
    [Doorhaalreden] nvarchar(250) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Overlastlogboekregel] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Overlasttriage] (
    [Id] uniqueidentifier NOT NULL,
    [Feiten] nvarchar(2000) NOT NULL,
    [Structureel] bit NOT NULL,
    [Melderbeeld] nvarchar(40) NOT NULL,
    [ZorgwekkendeVeroorzaker] bit NOT NULL,
    [Advies] nvarchar(40) NOT NULL,
    [Uitkomst] nvarchar(40) NOT NULL,
    [Motivering] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Overlasttriage] PRIMARY KEY ([Id])
);

CREATE TABLE [overlast].[Convenantcategorie] (
    [Id] uniqueidentifier NOT NULL,
    [ConvenantId] uniqueidentifier NOT NULL,
    [Categorie] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Convenantcategorie] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Convenantcategorie_Convenant_ConvenantId] FOREIGN KEY ([ConvenantId]) REFERENCES [overlast].[Convenant] ([Id])
);

CREATE TABLE [overlast].[Dossieropbouwstuk] (
    [Id] uniqueidentifier NOT NULL,
    [OnderdeelId] uniqueidentifier NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Vindplaats] nvarchar(250) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Dossieropbouwstuk] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Dossieropbouwstuk_Dossieropbouwonderdeel_OnderdeelId] FOREIGN KEY ([OnderdeelId]) REFERENCES [overlast].[Dossieropbouwonderdeel] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [overlast].[Interventie] (
    [Id] uniqueidentifier NOT NULL,
    [ActieregelId] uniqueidentifier NOT NULL,
    [InstrumentId] uniqueidentifier NOT NULL,
    [Doel] nvarchar(500) NOT NULL,
    [Grondslag] nvarchar(250) NULL,
    [Einddatum] date NULL,
    [Resultaat] nvarchar(40) NULL,
    [Uitkomst] nvarchar(2000) NULL,
    [UitkomstOp] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Interventie] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Interventie_Instrument_InstrumentId] FOREIGN KEY ([InstrumentId]) REFERENCES [overlast].[Instrument] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [overlast].[Convenantpartner] (
    [Id] uniqueidentifier NOT NULL,
    [ConvenantId] uniqueidentifier NOT NULL,
    [NetwerkpartnerId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Convenantpartner] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Convenantpartner_Convenant_ConvenantId] FOREIGN KEY ([ConvenantId]) REFERENCES [overlast].[Convenant] ([Id]),
    CONSTRAINT [FK_Convenantpartner_Netwerkpartner_NetwerkpartnerId] FOREIGN KEY ([NetwerkpartnerId]) REFERENCES [overlast].[Netwerkpartner] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [overlast].[Gegevensverstrekking] (
    [Id] uniqueidentifier NOT NULL,
    [NetwerkpartnerId] uniqueidentifier NOT NULL,
    [ConvenantId] uniqueidentifier NOT NULL,
    [Doel] nvarchar(1000) NOT NULL,
    [Grondslag] nvarchar(1000) NOT NULL,
    [Omschrijving] nvarchar(1000) NOT NULL,
    [VerstrektDoor] nvarchar(100) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Gegevensverstrekking] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Gegevensverstrekking_Convenant_ConvenantId] FOREIGN KEY ([ConvenantId]) REFERENCES [overlast].[Convenant] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Gegevensverstrekking_Netwerkpartner_NetwerkpartnerId] FOREIGN KEY ([NetwerkpartnerId]) REFERENCES [overlast].[Netwerkpartner] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [overlast].[Interventiedeelnemer] (
    [Id] uniqueidentifier NOT NULL,
    [InterventieId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [ContactId] uniqueidentifier NULL,
    [MedewerkerId] uniqueidentifier NULL,
    [NetwerkpartnerId] uniqueidentifier NULL,
    [Rol] nvarchar(100) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Interventiedeelnemer] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Interventiedeelnemer_Interventie_InterventieId] FOREIGN KEY ([InterventieId]) REFERENCES [overlast].[Interventie] ([Id]),
    CONSTRAINT [FK_Interventiedeelnemer_Netwerkpartner_NetwerkpartnerId] FOREIGN KEY ([NetwerkpartnerId]) REFERENCES [overlast].[Netwerkpartner] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [overlast].[Doorverwijzing] (
    [Id] uniqueidentifier NOT NULL,
    [NetwerkpartnerId] uniqueidentifier NOT NULL,
    [Reden] nvarchar(1000) NOT NULL,
    [GegevensverstrekkingId] uniqueidentifier NOT NULL,
    [TerugkoppelingVerwachtOp] date NULL,
    [TeruggekoppeldOp] date NULL,
    [Terugkoppeling] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    CONSTRAINT [PK_Doorverwijzing] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Doorverwijzing_Gegevensverstrekking_GegevensverstrekkingId] FOREIGN KEY ([GegevensverstrekkingId]) REFERENCES [overlast].[Gegevensverstrekking] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Doorverwijzing_Netwerkpartner_NetwerkpartnerId] FOREIGN KEY ([NetwerkpartnerId]) REFERENCES [overlast].[Netwerkpartner] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [overlast].[VerstrekteCategorie] (
    [Id] uniqueidentifier NOT NULL,
    [GegevensverstrekkingId] uniqueidentifier NOT NULL,
    [Categorie] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_VerstrekteCategorie] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_VerstrekteCategorie_Gegevensverstrekking_Gegevensverstrekki~] FOREIGN KEY ([GegevensverstrekkingId]) REFERENCES [overlast].[Gegevensverstrekking] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Afspraak_ContactId] ON [overlast].[Afspraak] ([ContactId]);

CREATE INDEX [IX_Afspraak_LeefbaarheidsdossierId_Datum] ON [overlast].[Afspraak] ([LeefbaarheidsdossierId], [Datum]);

CREATE INDEX [IX_Afspraak_Naleving_GeldigTot] ON [overlast].[Afspraak] ([Naleving], [GeldigTot]);

CREATE UNIQUE INDEX [IX_Convenant_Naam] ON [overlast].[Convenant] ([Naam]);

CREATE UNIQUE INDEX [IX_Convenantcategorie_ConvenantId_Categorie] ON [overlast].[Convenantcategorie] ([ConvenantId], [Categorie]);

CREATE UNIQUE INDEX [IX_Convenantpartner_ConvenantId_NetwerkpartnerId] ON [overlast].[Convenantpartner] ([ConvenantId], [NetwerkpartnerId]);

CREATE INDEX [IX_Convenantpartner_NetwerkpartnerId] ON [overlast].[Convenantpartner] ([NetwerkpartnerId]);

CREATE INDEX [IX_Doorverwijzing_GegevensverstrekkingId] ON [overlast].[Doorverwijzing] ([GegevensverstrekkingId]);

CREATE INDEX [IX_Doorverwijzing_LeefbaarheidsdossierId_Datum] ON [overlast].[Doorverwijzing] ([LeefbaarheidsdossierId], [Datum]);

CREATE INDEX [IX_Doorverwijzing_NetwerkpartnerId] ON [overlast].[Doorverwijzing] ([NetwerkpartnerId]);

CREATE UNIQUE INDEX [IX_Dossieropbouwonderdeel_Code] ON [overlast].[Dossieropbouwonderdeel] ([Code]);

CREATE INDEX [IX_Dossieropbouwstuk_LeefbaarheidsdossierId_Datum] ON [overlast].[Dossieropbouwstuk] ([LeefbaarheidsdossierId], [Datum]);

CREATE INDEX [IX_Dossieropbouwstuk_OnderdeelId] ON [overlast].[Dossieropbouwstuk] ([OnderdeelId]);

CREATE INDEX [IX_Gegevensverstrekking_ConvenantId] ON [overlast].[Gegevensverstrekking] ([ConvenantId]);

CREATE INDEX [IX_Gegevensverstrekking_Datum] ON [overlast].[Gegevensverstrekking] ([Datum]);

CREATE INDEX [IX_Gegevensverstrekking_LeefbaarheidsdossierId_Datum] ON [overlast].[Gegevensverstrekking] ([LeefbaarheidsdossierId], [Datum]);

CREATE INDEX [IX_Gegevensverstrekking_NetwerkpartnerId] ON [overlast].[Gegevensverstrekking] ([NetwerkpartnerId]);

CREATE UNIQUE INDEX [IX_Instrument_Code] ON [overlast].[Instrument] ([Code]);

CREATE INDEX [IX_Interventie_ActieregelId] ON [overlast].[Interventie] ([ActieregelId]);

CREATE INDEX [IX_Interventie_InstrumentId] ON [overlast].[Interventie] ([InstrumentId]);

CREATE INDEX [IX_Interventie_LeefbaarheidsdossierId_Datum] ON [overlast].[Interventie] ([LeefbaarheidsdossierId], [Datum]);

CREATE INDEX [IX_Interventie_UitkomstOp_Datum] ON [overlast].[Interventie] ([UitkomstOp], [Datum]);

CREATE INDEX [IX_Interventiedeelnemer_ContactId] ON [overlast].[Interventiedeelnemer] ([ContactId]);

CREATE INDEX [IX_Interventiedeelnemer_InterventieId] ON [overlast].[Interventiedeelnemer] ([InterventieId]);

CREATE INDEX [IX_Interventiedeelnemer_NetwerkpartnerId] ON [overlast].[Interventiedeelnemer] ([NetwerkpartnerId]);

CREATE UNIQUE INDEX [IX_Netwerkpartner_Naam] ON [overlast].[Netwerkpartner] ([Naam]);

CREATE INDEX [IX_Overlastlogboekregel_LeefbaarheidsdossierId_Datum] ON [overlast].[Overlastlogboekregel] ([LeefbaarheidsdossierId], [Datum]);

CREATE UNIQUE INDEX [IX_Overlasttriage_LeefbaarheidsdossierId] ON [overlast].[Overlasttriage] ([LeefbaarheidsdossierId]);

CREATE UNIQUE INDEX [IX_VerstrekteCategorie_GegevensverstrekkingId_Categorie] ON [overlast].[VerstrekteCategorie] ([GegevensverstrekkingId], [Categorie]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122091815_EersteVersie', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE INDEX [IX_Doorverwijzing_TeruggekoppeldOp] ON [overlast].[Doorverwijzing] ([TeruggekoppeldOp]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122114159_OpenDoorverwijzingen', N'10.0.14');

COMMIT;
GO

