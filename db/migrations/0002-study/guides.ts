/** Guides in versions that build on each other, with nynorsk forms and the minutes planned for a section. */
export const guideSchema0002 = `
ALTER TABLE guide ADD COLUMN title_nn TEXT;
ALTER TABLE guide_version ADD COLUMN based_on TEXT REFERENCES guide_version (id);
ALTER TABLE guide_version ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE guide_version ADD COLUMN created_at INTEGER;
ALTER TABLE guide_version ADD COLUMN intro_nn TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_version_intro_nn CHECK (json_valid(intro_nn));
CREATE INDEX guide_version_based_on ON guide_version (based_on);
ALTER TABLE guide_section ADD COLUMN title_nn TEXT;
ALTER TABLE guide_section ADD COLUMN minutes INTEGER CONSTRAINT guide_section_minutes CHECK (minutes BETWEEN 0 AND 600);
ALTER TABLE guide_field ADD COLUMN label_nn TEXT;
ALTER TABLE guide_question ADD COLUMN prompts_nn TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_question_prompts_nn CHECK (json_valid(prompts_nn));
ALTER TABLE guide_question ADD COLUMN sub_questions_nn TEXT NOT NULL DEFAULT '[]' CONSTRAINT guide_question_sub_questions_nn CHECK (json_valid(sub_questions_nn));
ALTER TABLE guide_question ADD COLUMN examples_nn TEXT;
ALTER TABLE guide_question ADD COLUMN note_nn TEXT;
`
