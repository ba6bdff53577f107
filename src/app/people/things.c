/* Which kinds of thing does this house know, and what may be seen of them?  (0002, 0004) */
#include "app/people/people.h"

#define SAID "valid_from,valid_to,live,said_us,ended_us"

const struct thing person_thing = {
    "person", "seen_person", "number,login,name,kana,mail,unit_code,unit_name,post,rank,active"
};
const struct thing unit_thing = {
    "unit", "seen_unit",
    "code,name,kind,parent,parent_name,parent_code,sort,valid_from,valid_to,active"
};
const struct thing place_thing = { "place", "seen_place",
                                   "name,kind,parent,parent_name,sort," SAID };
const struct thing post_thing = { "post", "seen_post",
                                  "name,rank,manager_class,unit_code,unit_name," SAID };
const struct thing superior_thing = {
    "superior", "seen_superior",
    "post,post_name,unit_code,superior,superior_name,superior_unit,superior_unit_code,"
    "superior_unit_name," SAID
};
const struct thing posting_thing = {
    "posting", "seen_posting", "kind,home,at_unit,unit_code,unit_name,post,post_name,number," SAID
};
const struct thing category_thing = { "category", "seen_category", "category," SAID };
const struct thing hire_thing = { "hire", "seen_hire", "hired" };
const struct thing regime_thing = { "regime", "seen_regime", "regime," SAID };
const struct thing section_thing = { "section", "seen_section",
                                     "category,unit_code,unit_name," SAID };
const struct thing role_thing = { "role", "seen_role",
                                  "role,name,number,login,unit_code,unit_name," SAID };
const struct thing setting_thing = { "setting", "seen_setting",
                                     "key,value,unit_code,unit_name," SAID };
const struct thing inherited_thing = { "inherited", "seen_inherited",
                                       "key,value,said_at,said_name,depth,valid_from,valid_to" };
const struct thing deputy_thing = { "deputy", "seen_deputy",
                                    "post,post_name,turn,name,number," SAID };
const struct thing founding_thing = { "founding", "seen_founding",
                                      "units,posts,people,superiors,keepers,openings" };
const struct thing import_thing = {
    "import", "seen_import",
    "kind,filename,first,create_units,skip_faulty,stage,job,at_us,lines,fresh,changed,same,faulty,"
    "units,done,job_state,columns"
};
const struct thing import_line_thing = { "import_line", "seen_import_line",
                                         "import,line,what,name,field,reason,seen,was,becomes" };
